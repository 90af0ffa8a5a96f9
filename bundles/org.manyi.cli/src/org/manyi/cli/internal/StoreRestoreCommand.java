/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workspace of a backup. */
@Command(name = "restore", sortOptions = false)
final class StoreRestoreCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restore.file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	@Parameters(index = "1", paramLabel = "WORKSPACE", descriptionKey = "restore.workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	private final Invocation invocation;

	StoreRestoreCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Path backup = invocation.resolve(file);
		Path folder = invocation.resolve(workspace);
		invocation.services().workspaces().restore(backup, folder, invocation.person(), invocation.monitor());
		new Destination(Optional.empty(), invocation.out())
				.write(new TextPage().line(invocation.texts().get("restore.done", folder, backup))::writeTo);
		return Commands.DONE;
	}
}
