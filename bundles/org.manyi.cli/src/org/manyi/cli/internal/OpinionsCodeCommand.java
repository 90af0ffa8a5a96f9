/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives responses categories, or takes them away. */
@Command(name = "code", sortOptions = false)
final class OpinionsCodeCommand implements Callable<Integer> {

	@Mixin
	private OpinionChangeOptions change = new OpinionChangeOptions();

	@Mixin
	private ResponseOptions responses = new ResponseOptions();

	@Option(names = "--add", paramLabel = "CATEGORY", descriptionKey = "opinions.add")
	private List<String> add = new ArrayList<>();

	@Option(names = "--remove", paramLabel = "CATEGORY", descriptionKey = "opinions.remove")
	private List<String> remove = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	OpinionsCodeCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (add.isEmpty() && remove.isEmpty()) {
			throw new CommandLine.ParameterException(spec.commandLine(), invocation.texts().get("usage.noCategory"));
		}
		return change.tell(invocation, invocation.services().opinions().code(change.request(invocation),
				responses.references(invocation), new TreeSet<>(add), new TreeSet<>(remove)));
	}
}
