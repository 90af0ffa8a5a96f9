/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.internal.plugin.Outcome;

/** The sheets made of one slice, by their orders. */
final class Sheets {

	private final List<Outcome<Optional<ScoreSheet>>> made;

	/**
	 * @param count how many are ordered
	 */
	Sheets(int count) {
		made = new ArrayList<>(Collections.nCopies(count, new Outcome.Success<>(Optional.empty())));
	}

	void put(SheetOrder order, Outcome<Optional<ScoreSheet>> sheet) {
		made.set(order.number(), sheet);
	}

	/** The sheet that was ordered; empty where its evidence was not planned for. */
	Outcome<Optional<ScoreSheet>> of(SheetOrder order) {
		return made.get(order.number());
	}
}
