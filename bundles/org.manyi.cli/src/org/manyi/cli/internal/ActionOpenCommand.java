/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionListRequest;
import org.manyi.improvement.action.ActionRules;
import org.manyi.improvement.action.ActionSource;
import org.manyi.improvement.action.ActionStatus;
import org.manyi.improvement.action.ActionType;
import org.manyi.improvement.action.OpenRequest;
import org.manyi.report.ActionsAsJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens an action, of a duty to act or by itself. */
@Command(name = "open", sortOptions = false)
final class ActionOpenCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--type", required = true, converter = ActionTypeConverter.class, descriptionKey = "action.type",
			paramLabel = "correction|corrective-action|preventive-action|improvement")
	private ActionType type = ActionType.CORRECTIVE_ACTION;

	@Option(names = "--title", required = true, paramLabel = "TEXT", descriptionKey = "action.title")
	private String title = "";

	@Option(names = "--owner", required = true, paramLabel = "UNIT", descriptionKey = "action.owner")
	private String owner = "";

	@Option(names = "--customer", paramLabel = "NAME", descriptionKey = "action.customers")
	private List<String> customers = new ArrayList<>();

	@Option(names = "--duty", paramLabel = "DUTY", descriptionKey = "action.duty")
	private Optional<String> duty = Optional.empty();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "action.on")
	private Optional<LocalDate> on = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	private final Invocation invocation;

	ActionOpenCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (title.isBlank() || owner.isBlank()) {
			throw survey.wrong(invocation, "action.blank", title.isBlank() ? "--title" : "--owner");
		}
		Destination destination = new Destination(Optional.empty(), invocation.out());
		List<ActionSource> sources = duty.isPresent()
				? List.of(FoundDuties.of(invocation, survey, destination).named(duty.get(), invocation, survey)
						.source())
				: List.of();
		Path folder = survey.source(invocation);
		LocalDate today = on.orElseGet(() -> LocalDate.now(invocation.clock()));
		Action opened = invocation.services().actions().open(new OpenRequest(folder, type, title.strip(),
				owner.strip(), new TreeSet<>(customers), sources, invocation.person(), today, title.strip()));
		ActionStatus status = ActionStatus.of(opened, ActionRules.USUAL, today);
		ActionList list = invocation.services().actions().actions(new ActionListRequest(folder, OptionalLong.empty()));
		destination.write(stream -> {
			switch (format) {
			case JSON -> new ActionsAsJson().write(list, List.of(status), today, stream);
			case TABLE -> new ActionText(invocation.texts()).of(status).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
