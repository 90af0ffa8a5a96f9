/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells one action with all that was recorded. */
@Command(name = "show", sortOptions = false)
final class ActionShowCommand implements Callable<Integer> {

	@Mixin
	private ActionOptions options = new ActionOptions();

	private final Invocation invocation;

	ActionShowCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		return options.tell(invocation);
	}
}
