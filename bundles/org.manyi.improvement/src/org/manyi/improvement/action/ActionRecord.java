/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordKey;

/** How an action is kept as a record of the workspace. */
public final class ActionRecord {

	/** The kind of records that actions are kept as; their ids are those of the actions. */
	public static final String KIND = "action";

	private ActionRecord() {
	}

	/** Which record an action is kept as. */
	public static RecordKey key(String actionId) {
		return new RecordKey(KIND, actionId);
	}

	/** The fields of its record: everything but id and revision. */
	public static SortedMap<String, String> fields(Action action) {
		FieldWriter writer = new FieldWriter();
		writer.value("type", action.head().type());
		writer.value("author", action.head().author());
		writer.value("opened", action.head().opened());
		writer.value("title", action.title());
		writer.value("owner", action.owner());
		writer.texts("customer", action.customers().stream().toList());
		writer.list("source", action.sources(), SourceFields::write);
		writer.list("containment", action.containment().stream().toList(), (each, containment) -> {
			each.value("text", containment.text());
			each.value("by", containment.by());
			each.value("on", containment.on());
		});
		writer.list("answer", action.answers(), RoundFields::write);
		writer.list("round", action.rounds(), RoundFields::write);
		writer.list("closure", action.closure().stream().toList(), (each, closure) -> {
			each.value("approver", closure.approver());
			each.value("on", closure.on());
			each.value("reason", closure.reason());
		});
		return writer.fields();
	}

	/**
	 * The action of a record.
	 *
	 * @return empty where it cannot be read as a whole, such as one that a newer version wrote: what is not understood
	 *         would be lost with the next change
	 */
	public static Optional<Action> of(KeptRecord record) {
		try {
			Action action = read(record.key().id(), record.revision(), new FieldReader(record.fields()));
			return fields(action).equals(record.fields()) ? Optional.of(action) : Optional.empty();
		} catch (IllegalArgumentException | DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Action read(String id, int revision, FieldReader reader) {
		ActionHead head = new ActionHead(reader.word("type", ActionType.class), reader.text("author"),
				reader.day("opened"));
		return new Action(id, revision, head, reader.text("title"), reader.text("owner"),
				new TreeSet<>(reader.texts("customer")), reader.list("source", SourceFields::read),
				reader.optional("containment",
						each -> new Containment(each.text("text"), each.text("by"), each.day("on"))),
				reader.list("answer", RoundFields::notice), reader.list("round", RoundFields::read),
				reader.optional("closure",
						each -> new Closure(each.text("approver"), each.day("on"), each.text("reason"))));
	}
}
