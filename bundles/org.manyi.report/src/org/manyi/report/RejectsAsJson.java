/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.RejectsJson;
import org.manyi.service.KeptReject;

/**
 * What imports rejected, as one JSON object in UTF-8 without a byte order mark; docs/json.md describes it.
 *
 * @param workspace that keeps them
 */
public record RejectsAsJson(Path workspace) {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @param rejects import by import
	 * @throws IOException when the stream does not take it
	 * @throws X           when there are no more to be had
	 */
	public <X extends Exception> void write(Visited<KeptReject, X> rejects, OutputStream out) throws IOException, X {
		try (JsonWriter json = new JsonWriter(out)) {
			new RejectsJson(json).write(workspace.toString(), rejects);
		}
	}
}
