/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.analysis.interval.HypergeometricBound;
import org.manyi.model.LocalizedText;
import org.manyi.service.interval.PopulationSize;

import picocli.CommandLine.ITypeConverter;

/** Reads the size of a population, or {@code sent} for the number sent. */
final class PopulationConverter implements ITypeConverter<PopulationSize> {

	private static final Pattern COUNT = Pattern.compile("[0-9]{1,10}");

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public PopulationSize convert(String value) throws BadValueException {
		if (value.toLowerCase(Locale.ROOT).equals("sent")) {
			return new PopulationSize.Sent();
		}
		if (COUNT.matcher(value).matches()) {
			long size = Long.parseLong(value);
			if (size >= 1 && size <= HypergeometricBound.LARGEST_POPULATION) {
				return new PopulationSize.Known(size);
			}
		}
		throw new BadValueException(new LocalizedText(
				"“" + value + "”不是总体人数：请填写 1 到 2147483647 的整数，或 sent（发放数即总体）。",
				"\"" + value + "\" is no size of a population: give a whole number from 1 to 2147483647, or sent where"
						+ " everybody was sent a questionnaire."));
	}
}
