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
import org.manyi.improvement.action.ActionType;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a type of action: correction, corrective-action, preventive-action or improvement. */
final class ActionTypeConverter implements ITypeConverter<ActionType> {

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public ActionType convert(String value) {
		String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(ActionType.values()).filter(type -> type.name().equals(name)).findFirst()
				.orElseThrow(() -> new TypeConversionException("no such type: " + value));
	}
}
