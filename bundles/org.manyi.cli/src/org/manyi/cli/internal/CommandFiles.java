/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The files that a command line names, looked at before anything is read or written. */
final class CommandFiles {

	private final NamedFiles named = new NamedFiles();
	private final CommandSpec command;
	private final Invocation invocation;

	/**
	 * @param command that was used, for messages
	 */
	CommandFiles(CommandSpec command, Invocation invocation) {
		this.command = command;
		this.invocation = invocation;
	}

	/** Notes a file that will be read. */
	void read(String name, Path file) {
		named.read(name, file);
	}

	/**
	 * Notes a file that will be written.
	 *
	 * @param target empty where nothing was asked for
	 * @throws CommandLine.ParameterException when it is one that the command line names already
	 * @throws CommandFailedException         when it cannot be written where it is
	 */
	void write(String name, Optional<Path> target) throws CommandFailedException {
		if (target.isEmpty()) {
			return;
		}
		Optional<String> other = named.written(name, target.get());
		if (other.isPresent()) {
			throw new CommandLine.ParameterException(command.commandLine(),
					invocation.texts().get("usage.sameFile", name, other.get(), target.get()));
		}
		new Destination(target, invocation.out()).check();
	}
}
