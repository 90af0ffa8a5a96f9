/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.internal.plugin.MethodDescription;

/** The sheets that are wanted of every slice; one that is wanted twice is ordered once. */
final class SheetOrders {

	private final Map<String, Map<Parameters, SheetOrder>> byMethod = new LinkedHashMap<>();
	private int count;

	/** Wants the sheet by the readings in force. */
	SheetOrder want(Ready<ScoringMethod, MethodDescription> method) {
		return order(method, method.parameters(), true);
	}

	/**
	 * Wants the sheet by other readings, unless its evidence was not planned for; what is wanted anyway comes first.
	 */
	SheetOrder wantIfPlanned(Ready<ScoringMethod, MethodDescription> method, Parameters parameters) {
		return order(method, parameters, false);
	}

	private SheetOrder order(Ready<ScoringMethod, MethodDescription> method, Parameters parameters, boolean required) {
		return byMethod.computeIfAbsent(method.descriptor().id(), id -> new LinkedHashMap<>())
				.computeIfAbsent(parameters, readings -> new SheetOrder(count++, method, readings, required));
	}

	/** How many sheets are ordered. */
	int count() {
		return count;
	}

	/** The orders of each method. */
	Collection<Collection<SheetOrder>> byMethod() {
		return Collections.unmodifiableCollection(byMethod.values().stream().map(Map::values).toList());
	}
}
