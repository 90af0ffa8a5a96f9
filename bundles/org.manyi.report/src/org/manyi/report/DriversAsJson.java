/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.report.internal.DriversJson;
import org.manyi.report.internal.JsonWriter;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.Importance;

/**
 * What drives satisfaction as one JSON object in the form of {@link ScoresAsJson}.
 *
 * @param importance by which the quadrants are told
 */
public record DriversAsJson(Importance importance) {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(DriverFindings findings, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new DriversJson(json, importance).write(findings);
		}
	}
}
