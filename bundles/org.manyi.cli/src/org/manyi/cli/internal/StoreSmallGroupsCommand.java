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

import org.manyi.store.api.workspace.Workspace;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells or sets how many valid sheets a result has at least that a shared audience may see. */
@Command(name = "small-groups", sortOptions = false)
final class StoreSmallGroupsCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--threshold", paramLabel = "N", descriptionKey = "smallGroups.threshold")
	private Optional<Integer> threshold = Optional.empty();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "population.reason")
	private String reason = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	StoreSmallGroupsCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (threshold.isPresent() && threshold.get() < 1) {
			throw new CommandLine.ParameterException(spec.commandLine(),
					invocation.texts().get("usage.threshold", threshold.get()));
		}
		try (Workspace open = invocation.services().workspaces().open(invocation.resolve(workspace),
				invocation.person())) {
			if (threshold.isPresent()) {
				open.settings().setSmallGroupThreshold(threshold.get(), reason);
			}
			int now = open.settings().smallGroupThreshold();
			new Destination(Optional.empty(), invocation.out())
					.write(new TextPage().line(invocation.texts().get("smallGroups.now", now))::writeTo);
			return Commands.DONE;
		}
	}
}
