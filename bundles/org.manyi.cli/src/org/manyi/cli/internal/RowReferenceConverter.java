/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.store.api.workspace.ResponseReference;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code import:row}. */
final class RowReferenceConverter implements ITypeConverter<ResponseReference> {

	private static final Pattern ROW = Pattern.compile("(\\d{1,9}):(\\d{1,18})");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public ResponseReference convert(String value) {
		return row(value).orElseThrow(() -> new TypeConversionException("no import:row: " + value));
	}

	private static Optional<ResponseReference> row(String text) {
		Matcher parts = ROW.matcher(text);
		return parts.matches()
				? Optional
						.of(new ResponseReference.ByRow(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
				: Optional.empty();
	}

	/** A line of a list: the number of a response, or its row. */
	static Optional<ResponseReference> numberOrRow(String text) {
		return NUMBER.matcher(text).matches() ? Optional.of(new ResponseReference.ByNumber(Long.parseLong(text)))
				: row(text);
	}
}
