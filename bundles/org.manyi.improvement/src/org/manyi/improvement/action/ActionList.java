/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.workspace.DataVersion;

/**
 * The actions of a workspace as of a state of its data.
 *
 * @param workspace  its folder
 * @param version    the state
 * @param actions    ordered by id
 * @param waivers    what of the {@linkplain ActionDuty duties to act} was waived, by the ids of the duties
 * @param unreadable the records of actions that this version cannot read as a whole, such as those of a newer one; they
 *                   are shown as not readable and not left out
 */
public record ActionList(Path workspace, DataVersion version, List<Action> actions,
		SortedMap<String, DutyWaiver> waivers, List<KeptRecord> unreadable) {

	public ActionList {
		actions = List.copyOf(actions);
		waivers = Collections.unmodifiableSortedMap(new TreeMap<>(waivers));
		unreadable = List.copyOf(unreadable);
	}

	/** How the actions stand on a day, overdue ones first. */
	public List<ActionStatus> board(ActionRules rules, LocalDate today) {
		return actions.stream().map(action -> ActionStatus.of(action, rules, today)).sorted(ActionStatus.BOARD_ORDER)
				.toList();
	}
}
