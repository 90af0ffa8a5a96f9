/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionRecord;
import org.manyi.improvement.action.ActionStatus;
import org.manyi.improvement.action.Closure;
import org.manyi.improvement.action.Countermeasure;
import org.manyi.improvement.action.OpenPoint;

/** Writes actions, each with its record field by field. */
public final class ActionsJson {

	private final JsonWriter json;

	public ActionsJson(JsonWriter json) {
		this.json = json;
	}

	/**
	 * Writes it.
	 *
	 * @param list  of which workspace and state of the data
	 * @param board the actions that are told, as they stand, in this order
	 * @param today the day on which they stand so
	 * @throws IOException when the document cannot be written
	 */
	public void write(ActionList list, List<ActionStatus> board, LocalDate today) throws IOException {
		DocumentHead.start(json, list.workspace().toString());
		json.number("dataVersion", list.version().number());
		json.word("at", today.toString());
		json.startArray("actions");
		for (ActionStatus status : board) {
			write(status);
		}
		json.endArray();
		json.words("unreadable", list.unreadable().stream().map(record -> record.key().id()).toList());
		json.endObject();
	}

	private void write(ActionStatus status) throws IOException {
		Action action = status.action();
		json.startObject();
		json.word("id", action.id());
		json.number("revision", action.revision());
		json.word("type", code(action.head().type()));
		json.word("title", action.title());
		json.word("owner", action.owner());
		json.word("author", action.head().author());
		json.word("opened", action.head().opened().toString());
		json.word("step", status.step().map(ActionsJson::code));
		json.word("overdueSince", status.overdue().stream().map(Countermeasure::due).min(LocalDate::compareTo)
				.map(LocalDate::toString));
		json.startArray("open");
		for (OpenPoint point : status.open()) {
			json.startObject();
			json.word("step", code(point.step()));
			json.text("text", point.text());
			json.endObject();
		}
		json.endArray();
		Optional<Closure> closure = action.closure();
		json.word("closed", closure.map(end -> end.on().toString()));
		json.word("approver", closure.map(Closure::approver));
		json.flag("effectNotShown", action.closedWithoutShownEffect());
		json.words("record", ActionRecord.fields(action));
		json.endObject();
	}

	private static String code(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
