/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The fields that other programs rely on, as docs/json.md has them. */
class DocumentedFieldsTest {

	private static final Set<String> INDICATOR = Set.of("id", "name", "score", "interval", "noInterval", "band",
			"weight", "valid", "notApplicable", "blank", "notShown", "invalid", "levels");
	private static final Set<String> SLICE = Set.of("responses", "intervals", "index", "dimensions", "items",
			"measures", "lowest", "pareto");
	private static final Set<String> HEAD = Set.of("schemaVersion", "methodology", "readings", "warnings", "withheld",
			"input", "slice");
	private static final Set<String> TEXT = Set.of("zh", "en");

	@Test
	void scoresHaveTheDocumentedFields() {
		Json result = CommandRun.json("score", sample("well-service"), "-m", "well-service", "--by", "unit", "--by",
				"month", "--format", "json");
		assertEquals(union(HEAD, SLICE, Set.of("groups", "submitted")), result.names());
		assertEquals(1, result.at("schemaVersion").count());
		assertEquals(Set.of("id", "version", "name", "contentHash", "status", "approval", "versionChoice",
				"lastDay", "options", "optionsByPlace", "changedOptions"), result.at("methodology").names());
		assertEquals(Set.of("subject", "value", "text", "mark", "clause", "approved", "places"),
				result.at("readings").at(0).names());
		assertEquals(Set.of("document", "section"), result.at("readings").at(0).at("clause").names());
		assertEquals(Set.of("code", "subject", "text"), result.at("warnings").at(0).names());
		assertEquals(0, result.at("withheld").list().size());
		input(result.at("input"));
		slice(result);
		Json group = result.at("groups").at(0);
		assertEquals(union(SLICE, Set.of("key", "methodology", "warnings", "submitted")), group.names());
		assertEquals(Set.of("id", "version", "contentHash", "versionChoice", "lastDay"), group.at("methodology")
				.names());
		assertEquals(Set.of("unit", "month"), group.at("key").names());
		slice(group);
	}

	@Test
	void measuresHaveTheDocumentedFields() {
		Json result = CommandRun.json("score", sample("it-operations-service"), "-m", "it-operations-service",
				"--format", "json");
		assertEquals(union(HEAD, SLICE, Set.of("submitted")), result.names());
		Json measure = result.at("measures").withId("satisfied-rate");
		assertEquals(Set.of("id", "name", "unit", "value", "interval", "noInterval", "target", "targetPeriod",
				"numerator", "denominator", "verdict", "verdictDependsOnReading", "alternatives"), measure.names());
		assertEquals(Set.of("lower", "upper", "confidence", "method"), measure.at("interval").names());
		assertEquals(Set.of("choice", "confidence", "population", "seed", "resamples"), result.at("intervals").names());
		assertEquals(Set.of("parameter", "choice", "value", "verdict"), measure.at("alternatives").at(0).names());
	}

	@Test
	void paretoHasTheDocumentedFields() {
		Json result = CommandRun.json("pareto", sample("well-service"), "-m", "well-service", "--of", "categories",
				"--format", "json");
		assertEquals(union(HEAD, Set.of("responses", "pareto")), result.names());
		assertEquals("categories", result.at("pareto").at("of").text());
		pareto(result.at("pareto"));
	}

	@Test
	void explanationsHaveTheDocumentedFields() {
		Json result = CommandRun.json("explain", sample("well-service"), "-m", "well-service", "--number", "index",
				"--format", "json");
		assertEquals(union(HEAD, Set.of("asSubmitted", "quantities", "numbers")), result.names());
		Json number = result.at("numbers").at(0);
		assertEquals(Set.of("kind", "id", "name", "unit", "symbol", "value", "exact", "missing", "band", "verdict",
				"method", "denominators", "readings", "formula", "inNumbers", "derivation"), number.names());
		assertEquals("index", number.at("kind").text());
		assertEquals(Set.of("id", "version", "name", "source", "weighting"), number.at("method").names());
		assertEquals(Set.of("symbol", "label", "lowest", "highest"), number.at("denominators").at(0).names());
		assertEquals(Set.of("sum"), number.at("derivation").names());
		assertEquals(Set.of("quantity", "symbol", "label", "value", "exact", "definition"),
				result.at("quantities").at(0).names());
	}

	@Test
	void methodologiesHaveTheDocumentedFields() {
		Json result = CommandRun.json("methodologies", "--format", "json");
		assertEquals(Set.of("schemaVersion", "readings", "warnings", "withheld", "methodologies", "refused", "methods",
				"weightings", "unusable"), result.names());
		assertEquals(Set.of("id", "version", "name", "source", "origin", "failed"), result.at("methods").at(0).names());
		Json methodology = result.at("methodologies").withId("it-operations-service");
		assertEquals(Set.of("id", "version", "name", "status", "origin", "contentHash", "index", "items", "measures"),
				methodology.names());
		assertEquals(Set.of("id", "name", "dimension"), methodology.at("items").at(0).names());
		assertEquals(Set.of("id", "name", "target", "targetPeriod"), methodology.at("measures").at(0).names());
	}

	@Test
	void everyFieldIsDocumented() throws IOException {
		String documentation = Files.readString(CommandRun.checkout().resolve("docs/json.md"));
		Set<String> fields = union(INDICATOR, SLICE, HEAD,
				Set.of("groups", "key", "changedOptions", "contentHash", "subject", "mark", "clause", "approved",
						"sha256", "rejectedCount", "rejectedRows", "invalidAnswers", "rejected", "columns", "sent",
						"returned", "verdictDependsOnReading", "alternatives", "numerator", "denominator",
						"targetPeriod", "flag", "rank", "sheetPercent", "cumulativePercent", "class", "otherBelow",
						"refused", "origin", "status", "dimension", "excluded", "exclusions", "corrections",
						"frozenMonths", "submitted", "amendments", "taken", "put", "auditHash", "unchanged", "changes",
						"originalText", "approval", "quantities", "quantity", "exact", "definition", "derivation",
						"denominators", "inNumbers", "weighting", "source", "lower", "upper", "confidence",
						"population", "seed", "resamples", "probability", "proofs", "needs", "versionChoice", "lastDay",
						"furtherMisses",
						"furtherCustomers", "sample", "standardError", "variance", "respondents"));
		for (String field : fields) {
			assertTrue(documentation.matches("(?s).*[`.\\[\\]{},]" + field + "[`.\\[\\]{},].*"), field);
		}
	}

	private static void input(Json input) {
		assertEquals(Set.of("file", "sha256", "encoding", "separator", "workspace", "survey", "dataVersion", "imports",
				"exclusions", "corrections", "frozenMonths", "rows", "rejectedRows", "invalidAnswers",
				"rejectedCount", "rejected", "columns"), input.names());
		assertEquals(Set.of("row", "column", "value", "reason"), input.at("rejected").at(0).names());
		assertEquals(Set.of("heading", "role"), input.at("columns").at(0).names());
		assertTrue(input.at("sha256").text().matches("[0-9a-f]{64}"), input.at("sha256").text());
	}

	private static void slice(Json slice) {
		assertEquals(Set.of("sent", "returned", "excluded", "valid"), slice.at("responses").names());
		assertEquals(INDICATOR, slice.at("index").names());
		assertEquals(INDICATOR, slice.at("dimensions").at(0).names());
		assertEquals(INDICATOR, slice.at("items").at(0).names());
		assertEquals(TEXT, slice.at("items").at(0).at("name").names());
		assertEquals(TEXT, slice.at("items").at(0).at("band").names());
		assertEquals(Set.of("5", "4", "3", "2", "1"), slice.at("items").at(0).at("levels").names());
		assertEquals(Set.of("rank", "id", "name", "score", "valid", "flag", "probability"),
				slice.at("lowest").at(0).names());
		assertEquals("low-answers", slice.at("pareto").at("of").text());
		pareto(slice.at("pareto"));
	}

	private static void pareto(Json pareto) {
		assertEquals(Set.of("of", "total", "otherBelow", "bars"), pareto.names());
		assertEquals(Set.of("rank", "category", "label", "count", "percent", "sheetPercent", "cumulativePercent",
				"class"), pareto.at("bars").at(0).names());
	}

	private static String sample(String name) {
		return CommandRun.checkout().resolve("features/org.manyi.feature/rootfiles/samples/" + name + ".csv")
				.toString();
	}

	@SafeVarargs
	private static Set<String> union(Set<String>... sets) {
		Set<String> union = new LinkedHashSet<>();
		for (Set<String> set : sets) {
			union.addAll(set);
		}
		return union;
	}
}
