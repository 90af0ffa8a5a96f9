/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;

import picocli.CommandLine.ITypeConverter;

/** Reads the name of a file, which is never empty and never standard input. */
final class FileNameConverter implements ITypeConverter<Path> {

	/** What stands for standard input or output where a command takes one; a file of that name is {@code ./-}. */
	static final String STANDARD_STREAM = "-";

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public Path convert(String value) throws BadValueException {
		if (value.equals(STANDARD_STREAM)) {
			throw new BadValueException(new LocalizedText("这里要给出文件，不能用“-”。名为“-”的文件写作 ./-。",
					"a file is needed here, not \"-\". A file of that name is written ./-."));
		}
		return path(value);
	}

	/**
	 * The name as a path.
	 *
	 * @throws BadValueException when it is blank, or no file can have it
	 */
	static Path path(String value) throws BadValueException {
		if (value.isBlank()) {
			throw new BadValueException(new LocalizedText("文件名是空的。", "the name of the file is empty."));
		}
		try {
			return Path.of(value);
		} catch (InvalidPathException e) {
			throw new BadValueException(new LocalizedText("“" + value + "”不能作为文件名。",
					"\"" + value + "\" cannot be the name of a file."));
		}
	}
}
