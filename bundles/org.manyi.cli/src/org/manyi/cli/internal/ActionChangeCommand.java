/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionRules;
import org.manyi.improvement.action.ChangeRequest;
import org.manyi.improvement.action.Round;
import org.manyi.store.api.EvidenceException;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Records something of an action. */
abstract class ActionChangeCommand implements Callable<Integer> {

	@Mixin
	private ActionOptions options = new ActionOptions();

	private final Invocation invocation;

	ActionChangeCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	/** The action with what is recorded. */
	abstract Action changed(Action before, String by, LocalDate on) throws EvidenceException;

	@Override
	public final Integer call() throws Exception {
		return options.change(invocation, before -> changed(before, invocation.person(), options.day(invocation)),
				changed -> invocation.services().actions()
						.change(new ChangeRequest(options.folder(invocation), changed, ActionRules.USUAL,
								invocation.person(), options.said(""))));
	}

	final Invocation invocation() {
		return invocation;
	}

	/** The action with another present round. */
	static Action with(Action before, Round round) {
		return before.with(round);
	}

	/** That the command was used wrongly, as a text of that key says. */
	final CommandLine.ParameterException wrong(String key, Object... arguments) {
		return options.wrong(invocation, key, arguments);
	}

	/** What was typed, without blanks around it; refused where nothing is left. */
	final String words(String option, String typed) {
		if (typed.isBlank()) {
			throw wrong("action.blank", option);
		}
		return typed.strip();
	}
}
