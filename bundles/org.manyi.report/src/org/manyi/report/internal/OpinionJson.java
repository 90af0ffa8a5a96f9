/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.manyi.service.DecisionRequest;
import org.manyi.service.ResponseListing;
import org.manyi.service.opinion.CategorySuggestion;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.service.opinion.SuggestedCategories;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;

/**
 * Documents about opinions.
 *
 * @param json where they are written
 */
public record OpinionJson(JsonWriter json) {

	public void write(Path workspace, ResponseListing listing) throws IOException {
		DocumentHead.start(json, workspace.toString());
		json.word("survey", listing.survey().id());
		json.number("dataVersion", listing.version().number());
		json.startArray("responses");
		for (FoundResponse found : listing.responses()) {
			json.startObject();
			json.number("number", found.response());
			json.word("id", found.responseId());
			json.word("date", found.day().map(Object::toString));
			json.word("unit", found.unit());
			if (found.fact() instanceof ResponseFact.Opinions said) {
				json.word("comment", said.comment());
				json.words("categories", said.categories());
			}
			json.endObject();
		}
		json.endArray();
		json.number("next", listing.next());
		json.endObject();
	}

	public void write(DecisionRequest request, CodingResult result) throws IOException {
		DocumentHead.start(json, request.workspace().toString());
		result(request, result);
		json.endObject();
	}

	public void write(DecisionRequest request, RuleOutcome outcome) throws IOException {
		DocumentHead.start(json, request.workspace().toString());
		result(request, outcome.result());
		json.startArray("rules");
		for (RuleOutcome.Hits hits : outcome.rules()) {
			json.startObject();
			json.word("rule", hits.rule().toString());
			json.number("comments", hits.comments());
			json.number("added", hits.added());
			json.number("givenUp", hits.givenUp());
			json.startArray("examples");
			for (RuleOutcome.Example example : hits.examples()) {
				json.startObject();
				json.number("number", example.response());
				json.word("comment", example.comment());
				json.endObject();
			}
			json.endArray();
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	public void write(Path workspace, List<CodingRule> rules) throws IOException {
		DocumentHead.start(json, workspace.toString());
		json.words("rules", rules.stream().map(CodingRule::toString).toList());
		json.endObject();
	}

	public void write(Path workspace, List<SuggestedCategories> suggested, OptionalLong next) throws IOException {
		DocumentHead.start(json, workspace.toString());
		json.startArray("suggestions");
		for (SuggestedCategories one : suggested) {
			json.startObject();
			json.number("number", one.response());
			json.word("comment", one.comment());
			json.startArray("categories");
			for (CategorySuggestion like : one.suggestions()) {
				json.startObject();
				json.word("category", like.category());
				json.decimal("similarity", like.similarity());
				json.number("response", like.response());
				json.word("similar", like.comment());
				json.endObject();
			}
			json.endArray();
			json.endObject();
		}
		json.endArray();
		json.number("next", next);
		json.endObject();
	}

	private void result(DecisionRequest request, CodingResult result) throws IOException {
		json.word("status",
				result.change().isEmpty() ? "unchanged" : request.dryRun() ? "dry-run" : "done");
		json.number("dataVersion", result.change().map(head -> OptionalLong.of(head.version().number()))
				.orElseGet(OptionalLong::empty));
		json.number("added", result.added());
		json.number("removed", result.removed());
		json.number("responses", result.sheets());
	}

	public void write(Path workspace, OpinionCategories categories) throws IOException {
		DocumentHead.start(json, workspace.toString());
		json.number("version", categories.list().version());
		json.words("categories", categories.list().entries());
		json.words("used", categories.used());
		json.endObject();
	}
}
