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
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.report.OpinionsAsJson;
import org.manyi.service.ResponseListing;
import org.manyi.service.opinion.CategorySuggestion;
import org.manyi.service.opinion.SuggestedCategories;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseFilter.Comments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Suggests categories of similar comments for those that nobody has coded, or for responses that are named. */
@Command(name = "suggest", sortOptions = false)
final class OpinionsSuggestCommand implements Callable<Integer> {

	@Mixin
	private WorkspaceSurveyOptions survey = new WorkspaceSurveyOptions();

	@Option(names = "--number", paramLabel = "N", descriptionKey = "opinions.suggestFor")
	private List<Long> numbers = new ArrayList<>();

	@Mixin
	private ResponsePageOptions page = new ResponsePageOptions();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	OpinionsSuggestCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		Path folder = survey.folder(invocation);
		SortedSet<Long> wanted = new TreeSet<>(numbers);
		OptionalLong next = OptionalLong.empty();
		if (numbers.isEmpty()) {
			ResponseListing uncoded = uncoded(folder);
			uncoded.responses().stream().map(FoundResponse::response).forEach(wanted::add);
			next = uncoded.next();
		}
		List<SuggestedCategories> suggested = invocation.services().opinions().suggest(folder, survey.surveyId(),
				wanted, new NullProgressMonitor());
		OptionalLong more = next;
		destination.write(stream -> {
			switch (format) {
			case JSON -> new OpinionsAsJson().write(folder, suggested, more, stream);
			case TABLE -> page(suggested, more).writeTo(stream);
			}
		});
		return Commands.DONE;
	}

	private ResponseListing uncoded(Path folder) throws Exception {
		ResponseFilter filter = new ResponseFilter(Optional.empty(), Optional.empty(), Comments.UNCODED, "");
		return page.list(invocation, survey, filter);
	}

	private TextPage page(List<SuggestedCategories> suggested, OptionalLong next) {
		Texts texts = invocation.texts();
		TextTable table = new TextTable().figures(texts.get("opinions.column.number"))
				.words(texts.get("opinions.column.comment")).words(texts.get("opinions.column.suggested"))
				.figures(texts.get("opinions.column.similarity")).words(texts.get("opinions.column.similar"));
		for (SuggestedCategories one : suggested) {
			String number = Long.toString(one.response());
			String comment = one.comment();
			if (one.suggestions().isEmpty()) {
				table.row(List.of(number, comment, texts.get("opinions.noSuggestion"), "", ""));
			}
			for (CategorySuggestion like : one.suggestions()) {
				table.row(List.of(number, comment, like.category(), Math.round(100 * like.similarity()) + "%",
						"#" + like.response() + " " + like.comment()));
				number = "";
				comment = "";
			}
		}
		TextPage text = new TextPage();
		text.line(texts.get("opinions.suggestedFor", suggested.size()));
		table.lines().forEach(text::line);
		next.ifPresent(last -> text.line(texts.get("opinions.more", Long.toString(last))));
		return text;
	}
}
