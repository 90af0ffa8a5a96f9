/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.GroupField;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the fields of {@code --by}. */
final class GroupFieldConverter implements ITypeConverter<GroupField> {

	private static final Set<GroupField> FIELDS = Set.of(GroupField.UNIT, GroupField.REGION, GroupField.MONTH,
			GroupField.QUARTER, GroupField.YEAR, GroupField.STAGE);

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public GroupField convert(String value) {
		return FIELDS.stream()
				.filter(field -> field.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
				.findFirst().orElseThrow(() -> new TypeConversionException("no such field: " + value));
	}
}
