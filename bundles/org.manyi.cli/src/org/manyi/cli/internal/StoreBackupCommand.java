/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a workspace to one file. */
@Command(name = "backup", sortOptions = false)
final class StoreBackupCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "backup.file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	private final Invocation invocation;

	StoreBackupCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Path target = invocation.resolve(file);
		Destination destination = new Destination(Optional.empty(), invocation.out());
		new Destination(Optional.of(target), invocation.out()).check();
		if (Files.exists(target)) {
			throw new CommandFailedException(new LocalizedText(target + " 已经存在，备份不覆盖已有文件，请另起文件名。",
					target + " is there already, and a backup overwrites nothing. Choose another name."));
		}
		try (Workspace open = invocation.services().workspaces().open(invocation.resolve(workspace),
				invocation.person())) {
			open.backup(target, invocation.monitor());
			destination
					.write(new TextPage().line(invocation.texts().get("backup.done", open.folder(), target))::writeTo);
		}
		return Commands.DONE;
	}
}
