/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.report.OpinionsAsJson;
import org.manyi.service.ResponseListing;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseFilter.Comments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists comments with the categories they are coded as. */
@Command(name = "list", sortOptions = false)
final class OpinionsListCommand implements Callable<Integer> {

	@Mixin
	private WorkspaceSurveyOptions survey = new WorkspaceSurveyOptions();

	@Option(names = "--category", paramLabel = "NAME", descriptionKey = "opinions.category")
	private Optional<String> category = Optional.empty();

	@Option(names = "--words", paramLabel = "TEXT", descriptionKey = "opinions.words")
	private String words = "";

	@Option(names = "--uncoded", descriptionKey = "opinions.uncoded")
	private boolean uncoded;

	@Mixin
	private ResponsePageOptions page = new ResponsePageOptions();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	OpinionsListCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		ResponseFilter filter = new ResponseFilter(Optional.empty(), category,
				uncoded ? Comments.UNCODED : category.isPresent() ? Comments.ANY : Comments.PRESENT, words);
		Path folder = survey.folder(invocation);
		ResponseListing listing = page.list(invocation, survey, filter);
		destination.write(stream -> {
			switch (format) {
			case JSON -> new OpinionsAsJson().write(folder, listing, stream);
			case TABLE -> page(listing).writeTo(stream);
			}
		});
		return Commands.DONE;
	}

	private TextPage page(ResponseListing listing) {
		Texts texts = invocation.texts();
		TextTable table = new TextTable().figures(texts.get("opinions.column.number"))
				.words(texts.get("opinions.column.day")).words(texts.get("opinions.column.unit"))
				.words(texts.get("opinions.column.comment")).words(texts.get("opinions.column.categories"));
		for (FoundResponse found : listing.responses()) {
			ResponseFact.Opinions said = (ResponseFact.Opinions) found.fact();
			table.row(List.of(Long.toString(found.response()), found.day().map(Object::toString).orElse(""),
					found.unit(), said.comment(), String.join("; ", said.categories())));
		}
		TextPage text = new TextPage();
		text.line(texts.get("opinions.listed", listing.responses().size(), listing.survey().id()));
		table.lines().forEach(text::line);
		listing.next().ifPresent(next -> text.line(texts.get("opinions.more", Long.toString(next))));
		return text;
	}
}
