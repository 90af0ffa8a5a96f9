/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.store.api.population.PopulationKind;

import picocli.CommandLine.Option;

/** What every command about a population is told. */
final class PopulationOptions {

	@Option(names = "--kind", required = true,
			paramLabel = "customers|projects|contacts|units|regions|sent|events|days",
			descriptionKey = "population.kind")
	private PopulationKind kind = PopulationKind.CUSTOMERS;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	PopulationKind kind() {
		return kind;
	}

	boolean isJson() {
		return format == DataFormat.JSON;
	}
}
