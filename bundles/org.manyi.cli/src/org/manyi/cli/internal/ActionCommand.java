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

/** Holds the commands about corrections, corrective and preventive actions, and improvements. */
@Command(name = "action", sortOptions = false)
final class ActionCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	ActionCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	/** Those that it holds. */
	static List<Object> commands(Invocation invocation) {
		return List.of(new ActionListCommand(invocation), new ActionShowCommand(invocation),
				new ActionDutiesCommand(invocation), new ActionWaiveCommand(invocation),
				new ActionOpenCommand(invocation), new ActionSteps.Contain(invocation),
				new ActionSteps.Answer(invocation), new ActionSteps.Whys(invocation),
				new ActionSteps.CauseOf(invocation), new ActionSteps.Measure(invocation),
				new ActionSteps.Evidence(invocation), new ActionSteps.Hand(invocation),
				new ActionSteps.Accept(invocation), new ActionSteps.Return(invocation),
				new ActionSteps.Feedback(invocation), new ActionCloseCommand(invocation));
	}

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), invocation.texts().get("usage.noActionCommand"));
	}
}
