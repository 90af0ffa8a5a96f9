/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the commands about what respondents say in words. */
@Command(name = "opinions", sortOptions = false)
final class OpinionsCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	OpinionsCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	/** Those that it holds. */
	static List<Object> commands(Invocation invocation) {
		return List.of(new OpinionsListCommand(invocation), new OpinionsCodeCommand(invocation),
				new OpinionsUndoCommand(invocation), new OpinionsCategoriesCommand(invocation),
				new OpinionsRulesCommand(invocation), new OpinionsApplyCommand(invocation),
				new OpinionsSuggestCommand(invocation));
	}

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), invocation.texts().get("usage.noOpinionsCommand"));
	}
}
