/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionStatus;
import org.manyi.report.internal.ActionsJson;
import org.manyi.report.internal.JsonWriter;

/** Actions as a JSON document, each with its record field by field. See docs/json.md. */
public final class ActionsAsJson {

	/**
	 * Writes it; the stream stays open.
	 *
	 * @param list  of which workspace and state of the data
	 * @param board the actions that are told, as they stand, in this order
	 * @param today the day on which they stand so
	 * @throws IOException when the stream does not take it
	 */
	public void write(ActionList list, List<ActionStatus> board, LocalDate today, OutputStream out)
			throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new ActionsJson(json).write(list, board, today);
		}
	}
}
