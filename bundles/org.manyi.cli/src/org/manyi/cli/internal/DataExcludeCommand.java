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

/** Takes responses out of the counts. */
@Command(name = "exclude", sortOptions = false)
final class DataExcludeCommand implements Callable<Integer> {

	@Mixin
	private DecisionOptions decision = new DecisionOptions();

	@Mixin
	private ResponseOptions responses = new ResponseOptions();

	private final Invocation invocation;

	DataExcludeCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		return decision.tell(invocation, invocation.services().decisions().exclude(decision.request(invocation),
				responses.references(invocation)));
	}
}
