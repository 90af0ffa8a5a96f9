/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;

import picocli.CommandLine.ITypeConverter;

/** Reads a number of percent, [0, 100], such as {@code 5} or {@code 2.5}. */
final class PercentConverter implements ITypeConverter<BigDecimal> {

	private static final Pattern PLAIN = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,12})?");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public BigDecimal convert(String value) throws BadValueException {
		if (PLAIN.matcher(value).matches()) {
			BigDecimal percent = new BigDecimal(value);
			if (percent.compareTo(HUNDRED) <= 0) {
				return percent;
			}
		}
		throw new BadValueException(new LocalizedText("“" + value + "”不是 0 到 100 的百分数，例如 5 或 2.5。",
				"\"" + value + "\" is no percentage from 0 to 100, such as 5 or 2.5."));
	}
}
