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

import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionConflict;
import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionListRequest;
import org.manyi.improvement.action.ActionRules;
import org.manyi.improvement.action.ActionStatus;
import org.manyi.report.ActionsAsJson;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.RecordConflictException;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which action of which workspace a command changes, on which day, and how it is told afterwards. */
final class ActionOptions {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Parameters(index = "1", paramLabel = "ACTION", descriptionKey = "action.id")
	private String id = "";

	@Option(names = "--revision", paramLabel = "N", descriptionKey = "action.revision")
	private Optional<Integer> revision = Optional.empty();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "action.on")
	private Optional<LocalDate> on = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/** What is made of an action: with something recorded, or as it was kept then. */
	@FunctionalInterface
	interface Change {

		Action of(Action action) throws Exception;
	}

	Path folder(Invocation invocation) {
		return invocation.resolve(workspace);
	}

	/** The day of what is recorded. */
	LocalDate day(Invocation invocation) {
		return on.orElseGet(() -> LocalDate.now(invocation.clock()));
	}

	/** What the history says was done: the reason, else the name of the command. */
	String said(String reason) {
		return reason.isBlank() ? command.name() : reason.strip();
	}

	/** Reads the action, has it changed and kept, and tells it. Where somebody else has changed it, both are told. */
	int change(Invocation invocation, Change change, Change keep) throws Exception {
		Action before = read(invocation);
		Action mine = change.of(revision.map(before::withRevision).orElse(before));
		try {
			keep.of(mine);
		} catch (RecordConflictException e) {
			tell(invocation, mine, e);
			throw e;
		}
		return tell(invocation);
	}

	/** Tells the action as it is kept. */
	int tell(Invocation invocation) throws Exception {
		ActionList list = list(invocation);
		ActionStatus status = ActionStatus.of(read(invocation), ActionRules.USUAL, day(invocation));
		new Destination(Optional.empty(), invocation.out()).write(stream -> {
			switch (format) {
			case JSON -> new ActionsAsJson().write(list, List.of(status), day(invocation), stream);
			case TABLE -> new ActionText(invocation.texts()).of(status).writeTo(stream);
			}
		});
		return Commands.DONE;
	}

	private static void tell(Invocation invocation, Action mine, RecordConflictException conflict) {
		ActionConflict.of(mine, conflict.present()).stream().flatMap(both -> both.differences().stream())
				.forEach(difference -> invocation.say(invocation.texts().get("action.differs", difference.field(),
						difference.mine(), difference.theirs())));
	}

	private Action read(Invocation invocation) throws EvidenceException {
		return list(invocation).actions().stream().filter(action -> action.id().equals(id)).findFirst()
				.orElseThrow(() -> wrong(invocation, "action.unknown", id));
	}

	private ActionList list(Invocation invocation) throws EvidenceException {
		return invocation.services().actions()
				.actions(new ActionListRequest(folder(invocation), OptionalLong.empty()));
	}

	CommandLine.ParameterException wrong(Invocation invocation, String key, Object... arguments) {
		return new CommandLine.ParameterException(command.commandLine(), invocation.texts().get(key, arguments));
	}
}
