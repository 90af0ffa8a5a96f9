/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.store.api.record.KeptRecord;

/**
 * Two changes of one action, made from the same revision: what somebody wanted to keep, and what somebody else kept
 * meanwhile. Both are shown; whoever goes on changes the second once more.
 *
 * @param mine  what was refused
 * @param kept  what is kept now, with who kept it, when and why
 * @param theirs the same as an action; empty where this version cannot read it
 */
public record ActionConflict(Action mine, KeptRecord kept, Optional<Action> theirs) {

	/**
	 * What a {@link org.manyi.store.api.record.RecordConflictException} says of an action.
	 *
	 * @param present the records of the exception
	 * @return empty where the action is not there at all
	 */
	public static Optional<ActionConflict> of(Action mine, List<KeptRecord> present) {
		return present.stream().filter(record -> record.key().equals(ActionRecord.key(mine.id()))).findFirst()
				.map(record -> new ActionConflict(mine, record, ActionRecord.of(record)));
	}

	/** Every field in which the two differ, ordered by its name. */
	public List<Difference> differences() {
		SortedMap<String, String> own = ActionRecord.fields(mine);
		SortedSet<String> names = new TreeSet<>(own.keySet());
		names.addAll(kept.fields().keySet());
		return names.stream().map(name -> new Difference(name, own.getOrDefault(name, ""),
				kept.fields().getOrDefault(name, ""))).filter(one -> !one.mine().equals(one.theirs())).toList();
	}

	/**
	 * A field in which two changes differ.
	 *
	 * @param field  its name in the record, such as {@code round.1.countermeasure.2.due}
	 * @param mine   what was refused; the empty text where the field is not there
	 * @param theirs what is kept; likewise
	 */
	public record Difference(String field, String mine, String theirs) {
	}
}
