/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.GroupField;
import org.manyi.model.ResponseField;
import org.manyi.scoring.api.Warning;
import org.manyi.service.slice.LookAlikes;
import org.manyi.store.api.workspace.CodedResponse;

/** The names by which responses of an import are told apart: those of units, regions and the like. */
final class MetNames {

	/** So many of a field at most; more are no names of units. */
	private static final int MOST = 100_000;
	private static final List<GroupField> FIELDS = List.of(GroupField.UNIT, GroupField.REGION, GroupField.STAGE,
			GroupField.CUSTOMER_SEGMENT, GroupField.PROJECT, GroupField.MODE);

	private final Map<GroupField, Names> names = new EnumMap<>(GroupField.class);

	MetNames() {
		FIELDS.forEach(field -> names.put(field, new Names(ResponseField.valueOf(field.name()))));
	}

	void add(CodedResponse response) {
		names.values().forEach(one -> one.add(response));
	}

	/** One for each field with names that look alike. */
	List<Warning> warnings() {
		return FIELDS.stream().map(field -> LookAlikes.among(field, names.get(field).met)).flatMap(Optional::stream)
				.map(LookAlikes::warning).toList();
	}

	/** The names of one field. */
	private static final class Names {

		private final ResponseField field;
		private final BitSet numbers = new BitSet();
		private final Set<String> met = new HashSet<>();

		Names(ResponseField field) {
			this.field = field;
		}

		/** Most names were met before and are known by their numbers. */
		void add(CodedResponse response) {
			int number = response.textNumber(field);
			if (number != CodedResponse.UNKNOWN && numbers.get(number)) {
				return;
			}
			if (met.size() < MOST) {
				met.add(response.text(field));
			}
			if (number != CodedResponse.UNKNOWN) {
				numbers.set(number);
			}
		}
	}
}
