/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.population.PopulationField;

/** Texts say no entry. */
final class EntryProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final PopulationField field;
	private final transient LocalizedText reason;

	/**
	 * @param field which text is wrong
	 * @param zh    what is wrong and what would be right
	 * @param en    the same
	 */
	EntryProblem(PopulationField field, String zh, String en) {
		super(en);
		this.field = field;
		this.reason = new LocalizedText(zh, en);
	}

	PopulationField field() {
		return field;
	}

	LocalizedText reason() {
		return reason;
	}
}
