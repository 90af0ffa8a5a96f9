/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionListRequest;
import org.manyi.improvement.action.ActionRules;
import org.manyi.improvement.action.ActionStatus;
import org.manyi.report.ActionsAsJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the actions of a workspace, overdue ones first. */
@Command(name = "list", sortOptions = false)
final class ActionListCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--all", descriptionKey = "action.all")
	private boolean all;

	@Option(names = "--at", paramLabel = "DATE", descriptionKey = "action.at")
	private Optional<LocalDate> at = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	ActionListCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		LocalDate today = at.orElseGet(() -> LocalDate.now(invocation.clock()));
		ActionList list = invocation.services().actions()
				.actions(new ActionListRequest(invocation.resolve(workspace), OptionalLong.empty()));
		List<ActionStatus> board = list.board(ActionRules.USUAL, today).stream()
				.filter(status -> all || status.action().closure().isEmpty()).toList();
		destination.write(stream -> {
			switch (format) {
			case JSON -> new ActionsAsJson().write(list, board, today, stream);
			case TABLE -> new ActionTable(invocation.texts()).of(list, board).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
