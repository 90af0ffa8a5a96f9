/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Submits a month. */
@Command(name = "freeze", sortOptions = false)
final class DataFreezeCommand implements Callable<Integer> {

	@Mixin
	private DecisionOptions decision = new DecisionOptions();

	@Option(names = "--month", required = true, paramLabel = "YYYY-MM", descriptionKey = "data.month")
	private YearMonth month = YearMonth.of(1, 1);

	@Option(names = "--as-of", paramLabel = "N", descriptionKey = "data.submitted")
	private Optional<Long> submitted = Optional.empty();

	private final Invocation invocation;

	DataFreezeCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		return decision.tell(invocation, invocation.services().decisions().freeze(decision.request(invocation), month,
				submitted.map(OptionalLong::of).orElseGet(OptionalLong::empty)));
	}
}
