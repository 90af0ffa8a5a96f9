/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;

import org.manyi.model.Slice;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.SlicesJson;
import org.manyi.service.slice.SliceValues;

/** What a survey can be sliced by, and the slices kept under names, as a JSON document. */
public final class SlicesAsJson {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @param named the slices by name
	 * @throws IOException when the stream does not take it
	 */
	public void write(SliceValues values, SortedMap<String, Slice> named, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new SlicesJson(json).write(values, named);
		}
	}
}
