/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.improvement.calendar.ObligationList;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.ObligationsJson;

/** Obligations as a JSON document in UTF-8. */
public final class ObligationsAsJson {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(ObligationList list, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new ObligationsJson(json).write(list);
		}
	}
}
