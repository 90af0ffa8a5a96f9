/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.OpinionJson;
import org.manyi.service.DecisionRequest;
import org.manyi.service.ResponseListing;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.service.opinion.SuggestedCategories;
import org.manyi.store.api.opinion.CodingResult;

/** Opinions as one JSON object in UTF-8 without a byte order mark; docs/json.md describes it. */
public final class OpinionsAsJson {

	/**
	 * Writes a page of responses with what they say, and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(Path workspace, ResponseListing listing, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new OpinionJson(json).write(workspace, listing);
		}
	}

	/**
	 * Writes what a coding did, and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(DecisionRequest request, CodingResult result, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new OpinionJson(json).write(request, result);
		}
	}

	/**
	 * Writes what rules found and did, and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(DecisionRequest request, RuleOutcome outcome, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new OpinionJson(json).write(request, outcome);
		}
	}

	/**
	 * Writes rules, and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(Path workspace, List<CodingRule> rules, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new OpinionJson(json).write(workspace, rules);
		}
	}

	/**
	 * Writes the categories, and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(Path workspace, OpinionCategories categories, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new OpinionJson(json).write(workspace, categories);
		}
	}

	/**
	 * Writes suggestions, and flushes the stream, which stays open.
	 *
	 * @param next the number that the next page comes after; empty where there is none
	 * @throws IOException when the stream does not take it
	 */
	public void write(Path workspace, List<SuggestedCategories> suggested, OptionalLong next, OutputStream out)
			throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new OpinionJson(json).write(workspace, suggested, next);
		}
	}
}
