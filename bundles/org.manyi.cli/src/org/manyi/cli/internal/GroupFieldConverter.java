/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.GroupField;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the fields of {@code --by}. */
final class GroupFieldConverter implements ITypeConverter<GroupField> {

	private static final List<GroupField> FIELDS = List.of(GroupField.UNIT, GroupField.REGION, GroupField.MONTH,
			GroupField.QUARTER, GroupField.YEAR, GroupField.STAGE);

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public GroupField convert(String value) {
		return field(value).orElseThrow(() -> new TypeConversionException("no such field: " + value));
	}

	/** The field that is typed so. */
	static Optional<GroupField> field(String typed) {
		return FIELDS.stream().filter(field -> field.word().equals(typed.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** How fields are typed. */
	static String words() {
		return FIELDS.stream().map(GroupField::word).collect(Collectors.joining(", "));
	}
}
