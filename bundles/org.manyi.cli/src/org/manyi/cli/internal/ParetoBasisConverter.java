/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.analysis.ParetoBasis;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the basis of {@code --of}: low-answers, lost-points or categories. */
final class ParetoBasisConverter implements ITypeConverter<ParetoBasis> {

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public ParetoBasis convert(String value) {
		String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(ParetoBasis.values()).filter(basis -> basis.name().equals(name)).findFirst()
				.orElseThrow(() -> new TypeConversionException("no such basis: " + value));
	}
}
