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

/** Reads the name of a methodology: an id or a file, which is never empty and never standard input. */
final class MethodologyNameConverter implements ITypeConverter<String> {

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public String convert(String value) throws BadValueException {
		if (value.isBlank()) {
			throw new BadValueException(new LocalizedText("请给出测评方法的编号或文件，不能为空。",
					"name the id of a methodology, or a methodology file. It is empty."));
		}
		if (value.equals(FileNameConverter.STANDARD_STREAM)) {
			throw new BadValueException(new LocalizedText("请给出测评方法的编号或文件，不能用“-”。",
					"name the id of a methodology, or a methodology file, not \"-\"."));
		}
		FileNameConverter.path(value);
		return value;
	}
}
