/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;

import picocli.CommandLine.ITypeConverter;

/**
 * One {@code --group}: groups that have this value.
 *
 * @param field of which it is
 * @param value as results name it; empty for the responses that do not say
 */
record GroupValue(GroupField field, String value) {

	/** Whether the group has it. */
	boolean isOf(GroupKey key) {
		return value.equals(key.values().get(field));
	}

	/** As it is typed. */
	String typed() {
		return field.word() + "=" + value;
	}

	/** Reads {@code field=value}. */
	static final class Converter implements ITypeConverter<GroupValue> {

		@Override
		@NonNullByDefault({}) // the interface says nothing about null
		public GroupValue convert(String typed) throws BadValueException {
			int equals = typed.indexOf('=');
			Optional<GroupField> field = GroupFieldConverter.field(typed.substring(0, Math.max(0, equals)));
			return new GroupValue(field.orElseThrow(() -> new BadValueException(new LocalizedText(
					"“%s”不是 字段=值 的形式，例如 unit=甲队。字段：%s。".formatted(typed, GroupFieldConverter.words()),
					"\"%s\" is not of the form field=value, such as unit=North. Fields: %s.".formatted(typed,
							GroupFieldConverter.words())))),
					typed.substring(equals + 1));
		}
	}
}
