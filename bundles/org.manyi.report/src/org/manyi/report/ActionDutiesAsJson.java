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
import java.util.List;

import org.manyi.improvement.action.ActionDuty;
import org.manyi.report.internal.ActionDutiesJson;
import org.manyi.report.internal.JsonWriter;

/** Duties to act as a JSON document. See docs/json.md. */
public final class ActionDutiesAsJson {

	/**
	 * Writes it; the stream stays open.
	 *
	 * @param workspace the folder
	 * @param version   the state of the data, [0, ∞)
	 * @param duties    in this order
	 * @throws IOException when the stream does not take it
	 */
	public void write(Path workspace, long version, List<ActionDuty> duties, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new ActionDutiesJson(json).write(workspace, version, duties);
		}
	}
}
