/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

/** What is shown when the user goes to a place. */
public sealed interface Destination {

	/** A survey of the workspace that is open. */
	record Survey(String id) implements Destination {
	}

	/** All responses of the survey that is shown. */
	record AllResponses() implements Destination {
	}

	/** Those responses of the survey that is shown which have a value; what else they are restricted to stays. */
	record Responses(GroupField field, String value) implements Destination {

		private static final List<GroupField> PERIODS = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);
		private static final List<GroupField> PLACES = List.of(GroupField.REGION, GroupField.UNIT);

		/** The slice with this in place of what it says of the same kind: one period, or one region or unit. */
		Slice in(Slice present) {
			Slice slice = present;
			for (List<GroupField> kind : List.of(PERIODS, PLACES)) {
				if (kind.contains(field)) {
					for (GroupField other : kind) {
						slice = slice.with(other, Set.of());
					}
				}
			}
			return slice.with(field, Set.of(value));
		}
	}

	/** Those responses of the survey that is shown which are kept under a name. */
	record Kept(Slice slice) implements Destination {
	}

	/** The survey that is shown, by another methodology. */
	record Rule(MethodologyName name) implements Destination {
	}

	/** A survey file, or a workspace, that was opened before. */
	record Opened(Path path) implements Destination {
	}
}
