/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.explore.ui.internal.Messages;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Slice;

/** What a unit is called, and which responses are its own. */
public final class UnitName {

	private UnitName() {
	}

	/** The unit's name, or words for that the responses name none. */
	public static String of(GroupKey unit, Messages messages) {
		return unit.values().values().stream().map(name -> name.isEmpty() ? messages.unitsUnsaid : name)
				.collect(Collectors.joining(", "));
	}

	/** The responses of the slice that are the unit's. */
	public static Slice restricted(Slice slice, GroupKey unit) {
		Slice restricted = slice;
		for (Map.Entry<GroupField, String> value : unit.values().entrySet()) {
			restricted = restricted.with(value.getKey(), Set.of(value.getValue()));
		}
		return restricted;
	}
}
