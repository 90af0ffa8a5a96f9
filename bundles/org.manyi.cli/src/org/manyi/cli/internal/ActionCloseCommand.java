/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.concurrent.Callable;

import org.manyi.improvement.action.ActionRules;
import org.manyi.improvement.action.CloseRequest;
import org.manyi.improvement.action.Closure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Closes an action; who closes it approves it. */
@Command(name = "close", sortOptions = false)
final class ActionCloseCommand implements Callable<Integer> {

	@Mixin
	private ActionOptions options = new ActionOptions();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "action.reason")
	private String reason = "";

	private final Invocation invocation;

	ActionCloseCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Closure closure = new Closure(invocation.person(), options.day(invocation), reason);
		return options.change(invocation, before -> before, action -> invocation.services().actions()
				.close(new CloseRequest(options.folder(invocation), action.id(), action.revision(), closure,
						ActionRules.USUAL, options.said(reason))));
	}
}
