/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.List;
import java.util.Set;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;

/** By what a slice is chosen: one choice of the bar each. */
enum SliceKind {

	PERIOD(GroupField.YEAR, GroupField.QUARTER, GroupField.MONTH), PLACE(GroupField.REGION, GroupField.UNIT),
	STAGE(GroupField.STAGE), SEGMENT(GroupField.CUSTOMER_SEGMENT), PROJECT(GroupField.PROJECT), MODE(GroupField.MODE),
	SURVEY(GroupField.SURVEY);

	private final List<GroupField> fields;

	SliceKind(GroupField... fields) {
		this.fields = List.of(fields);
	}

	/** The fields it restricts, the widest first. */
	List<GroupField> fields() {
		return fields;
	}

	/** The slice without what it says of these fields. */
	Slice all(Slice slice) {
		Slice all = slice;
		for (GroupField field : fields) {
			all = all.with(field, Set.of());
		}
		return all;
	}

	/** Whether a slice says something of them. */
	boolean restricts(Slice slice) {
		return fields.stream().anyMatch(slice.restrictions()::containsKey);
	}
}
