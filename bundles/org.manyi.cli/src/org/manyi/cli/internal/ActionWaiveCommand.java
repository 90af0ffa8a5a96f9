/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.improvement.action.ActionDuty;
import org.manyi.improvement.action.DutyWaiver;
import org.manyi.improvement.action.WaiverRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Waives a duty to act, with a name and a reason. */
@Command(name = "waive", sortOptions = false)
final class ActionWaiveCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--duty", required = true, paramLabel = "DUTY", descriptionKey = "action.duty")
	private String duty = "";

	@Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "action.reason")
	private String reason = "";

	private final Invocation invocation;

	ActionWaiveCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (reason.isBlank()) {
			throw survey.wrong(invocation, "action.blank", "--reason");
		}
		Destination destination = new Destination(Optional.empty(), invocation.out());
		FoundDuties found = FoundDuties.of(invocation, survey, destination);
		ActionDuty waived = found.named(duty, invocation, survey);
		invocation.services().actions().waive(new WaiverRequest(found.workspace(), waived.id(), 0,
				Optional.of(new DutyWaiver(invocation.person(), LocalDate.now(invocation.clock()), reason.strip())),
				invocation.person(), reason.strip()));
		FoundDuties now = FoundDuties.of(invocation, survey, destination);
		destination.write(stream -> new ActionTable(invocation.texts()).of(now).writeTo(stream));
		return Commands.DONE;
	}
}
