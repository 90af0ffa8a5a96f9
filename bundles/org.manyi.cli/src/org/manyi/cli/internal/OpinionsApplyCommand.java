/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.service.opinion.RuleOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Codes comments by the rules of the workspace; a dry run shows what they would code. */
@Command(name = "apply", sortOptions = false)
final class OpinionsApplyCommand implements Callable<Integer> {

	@Mixin
	private OpinionChangeOptions change = new OpinionChangeOptions();

	private final Invocation invocation;

	OpinionsApplyCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		RuleOutcome outcome = invocation.services().opinions().apply(change.request(invocation),
				new NullProgressMonitor());
		return change.tell(invocation, outcome);
	}
}
