/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Where a command is told to write its result. */
final class OutputOption {

	static final String NAME = "--out";

	@Option(names = NAME, paramLabel = "FILE", descriptionKey = "out", converter = Converter.class)
	private Optional<Target> target = Optional.empty();

	Destination destination(Invocation invocation) {
		return new Destination(target.flatMap(Target::file).map(invocation::resolve), invocation.out());
	}

	/**
	 * What was typed.
	 *
	 * @param file empty for standard output
	 */
	record Target(Optional<Path> file) {
	}

	/** Reads the name of a file, or {@code -} for standard output. */
	static final class Converter implements ITypeConverter<Target> {

		@Override
		@NonNullByDefault({}) // the interface says nothing about null
		public Target convert(String value) throws BadValueException {
			return new Target(value.equals(FileNameConverter.STANDARD_STREAM) ? Optional.empty()
					: Optional.of(FileNameConverter.path(value)));
		}
	}
}
