/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes back a coding of opinions; undoing that does it again. */
@Command(name = "undo", sortOptions = false)
final class OpinionsUndoCommand implements Callable<Integer> {

	@Mixin
	private OpinionChangeOptions change = new OpinionChangeOptions();

	@Option(names = "--change", paramLabel = "N", descriptionKey = "opinions.change")
	private Optional<Long> version = Optional.empty();

	private final Invocation invocation;

	OpinionsUndoCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		return change.tell(invocation, invocation.services().opinions().undo(change.request(invocation),
				version.map(OptionalLong::of).orElseGet(OptionalLong::empty)));
	}
}
