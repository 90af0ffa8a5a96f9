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
import picocli.CommandLine.Option;

/** Sets a single answer right. */
@Command(name = "correct", sortOptions = false)
final class DataCorrectCommand implements Callable<Integer> {

	@Mixin
	private DecisionOptions decision = new DecisionOptions();

	@Mixin
	private ResponseOptions response = new ResponseOptions();

	@Option(names = "--item", required = true, paramLabel = "ID", descriptionKey = "data.item")
	private String item = "";

	@Option(names = "--to", required = true, paramLabel = "ANSWER", descriptionKey = "data.to")
	private String answer = "";

	private final Invocation invocation;

	DataCorrectCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		return decision.tell(invocation, invocation.services().decisions().correct(decision.request(invocation),
				response.one(invocation), item, answer));
	}
}
