/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyFileException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The published JSON Schema knows the keys that are read, and no others. The reader is asked by a key that there is
 * nowhere.
 */
class PublishedSchemaKeysTest {

	private static final String NOWHERE = "qqqqqqqqqqqq";
	private static final Pattern KNOWN = Pattern.compile("there is no such key; here one may write (.*)");

	private static final String SAMPLE = """
			schema: 1
			id: sample
			version: 1.0.0
			name: {zh: 例, en: Sample}
			status: draft
			control: {author: A}
			customer: {zh: 客户, en: customer}
			scale: {levels: [{score: 2, weight: 1, label: {zh: 好, en: Good}}, {score: 1, weight: 0, label: {zh: 差, en: Bad}}]}
			importance: {levels: [{score: 2, weight: 1, label: {zh: 重, en: High}}, {score: 1, weight: 0, label: {zh: 轻, en: Low}}]}
			indicators:
			  index: {id: all, name: {zh: 总, en: All}}
			  dimensions:
			    - {id: d, name: {zh: 维, en: D}, items: [{id: a, name: {zh: 甲, en: A}}]}
			weighting: {scheme: given, judgments: [{rows: [[1]]}], frozen: {from: x, date: 2026-01-01, weights: {a: 1}}}
			scoring: {method: kpi}
			bands: [{from: 0, name: {zh: 等, en: Band}}]
			measures: [{id: m, name: {zh: 指, en: M}, method: kpi, target: {at-least: 1, period: year}}]
			low-answers: {at-most: 1}
			lowest: {minimum-valid: 1}
			occasions: [{id: o, name: {zh: 时, en: O}, every: year}]
			duties: [{id: u, text: {zh: 做, en: Do}, owner: {zh: 谁, en: Who}}]
			rules: [{subject: bands, text: {zh: 规, en: Rule}, mark: departs, clause: {document: X, section: Y}}]
			""";

	private final Map<?, ?> schema = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(published());

	private static String published() {
		try {
			return Files.readString(Path.of(System.getProperty("manyi.checkout"), "docs", "methodology.schema.json"));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void theTopLevelAgrees() {
		assertEquals(keys(schema), new TreeSet<>(MethodologyDocument.KEYS));
	}

	/** The definition in the schema, and where such a mapping begins in the sample. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text | name: {zh", "control | control: {", "scale | scale: {",
			"level | levels: [{",
			"importance | importance: {", "index | index: {", "dimension | - {id: d", "item | items: [{",
			"weighting | weighting: {",
			"judgments | judgments: [{", "frozen | frozen: {", "scoring | scoring: {", "band | bands: [{",
			"measure | measures: [{", "target | target: {", "low-answers | low-answers: {", "lowest | lowest: {",
			"occasion | occasions: [{", "duty | duties: [{", "rule | rules: [{", "clause | clause: {" })
	void aMappingHasTheKeysOfItsDefinition(String definition, String place) {
		int brace = SAMPLE.indexOf('{', SAMPLE.indexOf(place)) + 1;
		String file = SAMPLE.substring(0, brace) + NOWHERE + ": 1, " + SAMPLE.substring(brace);
		Map<?, ?> definitions = (Map<?, ?>) schema.get("$defs");

		assertEquals(keys((Map<?, ?>) definitions.get(definition)), known(file));
	}

	@Test
	void theIndicatorsAgree() {
		Map<?, ?> definitions = (Map<?, ?>) schema.get("$defs");

		assertEquals(keys((Map<?, ?>) definitions.get("indicators")),
				known(SAMPLE.replace("indicators:\n", "indicators:\n  " + NOWHERE + ": 1\n")));
	}

	private static Set<String> keys(Map<?, ?> definition) {
		Set<String> keys = new TreeSet<>();
		((Map<?, ?>) definition.get("properties")).keySet().forEach(key -> keys.add((String) key));
		return keys;
	}

	private static Set<String> known(String file) {
		List<FileProblem> problems = assertThrows(MethodologyFileException.class, () -> new YamlMethodologyReader()
				.read("sample.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))).problems();
		for (FileProblem problem : problems) {
			Matcher matcher = KNOWN.matcher(problem.text().en());
			if (problem.text().en().contains(NOWHERE) && matcher.find()) {
				return new TreeSet<>(List.of(matcher.group(1).split(", ")));
			}
		}
		throw new AssertionError("nobody complains of the key: " + problems);
	}
}
