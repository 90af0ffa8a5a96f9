/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.report.OpinionsAsJson;
import org.manyi.service.DecisionRequest;
import org.manyi.service.opinion.OpinionCategories;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the categories that opinions are coded by, or keeps another version of their list. */
@Command(name = "categories", sortOptions = false)
final class OpinionsCategoriesCommand implements Callable<Integer> {

	@Mixin
	private WorkspaceSurveyOptions survey = new WorkspaceSurveyOptions();

	@Option(names = "--set", paramLabel = "CATEGORY", descriptionKey = "opinions.set")
	private List<String> set = new ArrayList<>();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "population.reason")
	private String reason = "";

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	private final Invocation invocation;

	OpinionsCategoriesCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Path folder = survey.folder(invocation);
		if (!set.isEmpty()) {
			invocation.services().opinions()
					.keep(new DecisionRequest(folder, survey.surveyId(), reason, false, invocation.person()), set);
		}
		OpinionCategories categories = invocation.services().opinions().categories(folder, survey.surveyId());
		new Destination(Optional.empty(), invocation.out()).write(stream -> {
			switch (format) {
			case JSON -> new OpinionsAsJson().write(folder, categories, stream);
			case TABLE -> page(categories).writeTo(stream);
			}
		});
		return Commands.DONE;
	}

	private TextPage page(OpinionCategories categories) {
		Texts texts = invocation.texts();
		TextPage page = new TextPage();
		page.line(texts.get("opinions.version", categories.list().version(), categories.list().entries().size()));
		categories.list().entries().forEach(category -> page.line("  " + category));
		List<String> others = categories.used().stream().filter(used -> !categories.list().entries().contains(used))
				.toList();
		if (!others.isEmpty()) {
			page.line(texts.get("opinions.others", others.size()));
			others.forEach(category -> page.line("  " + category));
		}
		return page;
	}
}
