/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;

import picocli.CommandLine.ITypeConverter;

/**
 * One {@code --option}.
 *
 * @param key   {@code parameter} or {@code methodId.parameter}, not empty
 * @param value what it is set to
 */
record ReadingOption(String key, String value) {

	/** Reads {@code key=value}. */
	static final class Converter implements ITypeConverter<ReadingOption> {

		@Override
		@NonNullByDefault({}) // the interface says nothing about null
		public ReadingOption convert(String typed) throws BadValueException {
			int equals = typed.indexOf('=');
			if (equals < 1) {
				throw new BadValueException(new LocalizedText("“" + typed + "”不是 参数=值 的形式，例如 denominator=sent。",
						"\"" + typed + "\" is not of the form parameter=value, such as denominator=sent."));
			}
			return new ReadingOption(typed.substring(0, equals), typed.substring(equals + 1));
		}
	}
}
