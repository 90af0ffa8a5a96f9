/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.manyi.model.Methodology;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.ProvisionJson;
import org.manyi.service.methodology.Provision;

/**
 * One methodology, statement by statement, as one JSON object in UTF-8 without a byte order mark; docs/json.md
 * describes it.
 */
public final class MethodologyAsJson {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(Methodology methodology, List<Provision> provisions, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new ProvisionJson(json).write(methodology, provisions);
		}
	}
}
