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
import org.manyi.model.Slice;
import org.manyi.report.OpinionsAsJson;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseListing;
import org.manyi.service.opinion.CategorySuggestion;
import org.manyi.service.opinion.SuggestedCategories;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseFilter.Comments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Suggests categories of similar comments for those that nobody has coded, or for responses that are named. */
@Command(name = "suggest", sortOptions = false)
final class OpinionsSuggestCommand implements Callable<Integer> {

	private static final int MOST = 10_000;

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--number", paramLabel = "N", descriptionKey = "opinions.suggestFor")
	private List<Long> numbers = new ArrayList<>();

	@Option(names = "--after", paramLabel = "N", descriptionKey = "opinions.after")
	private long after;

	@Option(names = "--limit", paramLabel = "N", descriptionKey = "opinions.limit")
	private int limit = 100;

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
		Path folder = invocation.resolve(workspace);
		SortedSet<Long> wanted = new TreeSet<>(numbers);
		OptionalLong next = OptionalLong.empty();
		if (numbers.isEmpty()) {
			ResponseListing uncoded = uncoded(folder);
			uncoded.responses().stream().map(FoundResponse::response).forEach(wanted::add);
			next = uncoded.next();
		}
		List<SuggestedCategories> suggested = invocation.services().opinions().suggest(folder, surveyId, wanted,
				new NullProgressMonitor());
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
		return invocation.services().responses().list(new ResponseListRequest(folder, surveyId, Slice.ALL, filter,
				after, Math.clamp(limit, 1, MOST)), new NullProgressMonitor());
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
		TextPage page = new TextPage();
		page.line(texts.get("opinions.suggestedFor", suggested.size()));
		table.lines().forEach(page::line);
		next.ifPresent(last -> page.line(texts.get("opinions.more", Long.toString(last))));
		return page;
	}
}
