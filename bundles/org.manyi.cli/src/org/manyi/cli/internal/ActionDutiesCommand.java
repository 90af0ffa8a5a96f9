/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.concurrent.Callable;

import org.manyi.report.ActionDutiesAsJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what has to be acted on in what was submitted: lowest items and categories of class A. */
@Command(name = "duties", sortOptions = false)
final class ActionDutiesCommand implements Callable<Integer> {

	@Mixin
	private SurveyOptions survey = new SurveyOptions();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	ActionDutiesCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		FoundDuties found = FoundDuties.of(invocation, survey, destination);
		destination.write(stream -> {
			switch (format) {
			case JSON -> new ActionDutiesAsJson().write(found.workspace(), found.version(), found.duties(), stream);
			case TABLE -> new ActionTable(invocation.texts()).of(found).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
