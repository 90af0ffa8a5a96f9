/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.UnitsJson;
import org.manyi.service.units.UnitComparison;

/** Units side by side as one JSON object in the form of {@link ScoresAsJson}. */
public final class UnitsAsJson {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(UnitComparison comparison, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new UnitsJson(json).write(comparison);
		}
	}
}
