/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.store.api.workspace.StoreFinding;
import org.manyi.store.api.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a whole store and says what is wrong with it. */
@Command(name = "check", sortOptions = false)
final class StoreCheckCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	private final Invocation invocation;

	StoreCheckCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Texts texts = invocation.texts();
		try (Workspace open = invocation.services().workspaces().open(invocation.resolve(workspace),
				invocation.person())) {
			List<StoreFinding> findings = open.check(invocation.monitor());
			for (StoreFinding finding : findings) {
				invocation.say(texts.get("failure.prefix") + texts.of(finding.text()) + " [" + finding.code() + "]");
			}
			if (!findings.isEmpty()) {
				return Commands.FAILED;
			}
			new Destination(Optional.empty(), invocation.out()).write(new TextPage().line(
					texts.get("check.done", open.folder(), open.surveys().size(), open.imports().size()))::writeTo);
			return Commands.DONE;
		}
	}
}
