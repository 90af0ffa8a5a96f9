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
import org.manyi.analysis.interval.Confidence;
import org.manyi.model.LocalizedText;

import picocli.CommandLine.ITypeConverter;

/** Reads a confidence level in (0.5, 1), such as {@code 0.95}. */
final class ConfidenceConverter implements ITypeConverter<Confidence> {

	private static final Pattern PLAIN = Pattern.compile("0?\\.[5-9][0-9]{0,11}");
	private static final BigDecimal HALF = new BigDecimal("0.5");

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public Confidence convert(String value) throws BadValueException {
		if (PLAIN.matcher(value).matches() && new BigDecimal(value).compareTo(HALF) > 0) {
			return new Confidence(new BigDecimal(value));
		}
		throw new BadValueException(new LocalizedText("“" + value + "”不是大于 0.5、小于 1 的置信水平，例如 0.95。",
				"\"" + value + "\" is no confidence level above 0.5 and below 1, such as 0.95."));
	}
}
