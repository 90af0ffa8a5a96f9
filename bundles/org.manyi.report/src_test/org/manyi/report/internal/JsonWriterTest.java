/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;

class JsonWriterTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void writesNumbersUnrounded() throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			json.number("whole", Rational.of(77));
			json.number("fraction", Rational.of(1590, 19));
			json.score("exact", new ScoreValue.Exact(Rational.of(169, 2)));
			json.score("approximate", new ScoreValue.Approximate(0.1, 0));
			json.score("whole approximate", new ScoreValue.Approximate(-30, 0));
			json.decimal("whole double", 6100.0);
			json.decimal("double", 99.5);
			json.decimal("huge", 1e300);
			json.endObject();
		}
		assertEquals("""
				{
				  "whole" : 77,
				  "fraction" : 83.6842105263158,
				  "exact" : 84.5,
				  "approximate" : 0.1,
				  "whole approximate" : -30,
				  "whole double" : 6100,
				  "double" : 99.5,
				  "huge" : 1.0E300
				}
				""", written());
	}

	@Test
	void writesWhatIsMissingAsNull() throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			json.score("score", new ScoreValue.Missing(LocalizedText.same("none")));
			json.number("number", OptionalLong.empty());
			json.word("word", Optional.empty());
			json.text("text", Optional.<LocalizedText>empty());
			json.endObject();
		}
		assertEquals("""
				{
				  "score" : null,
				  "number" : null,
				  "word" : null,
				  "text" : null
				}
				""", written());
	}

	@Test
	void writesTextsInBothLanguages() throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			json.text("name", new LocalizedText("施工\"质量\"", "Workmanship\n"));
			json.endObject();
		}
		assertEquals("""
				{
				  "name" : {
				    "zh" : "施工\\"质量\\"",
				    "en" : "Workmanship\\n"
				  }
				}
				""", written());
	}

	@Test
	void objectsMadeAtOnceAreAsThoseMadeInTurn() throws IOException {
		List<Integer> elements = IntStream.range(0, 1000).boxed().toList();
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			json.startArray("groups");
			for (Integer element : elements) {
				json.startObject();
				fields(json, element);
				json.endObject();
			}
			json.endArray();
			json.emptyArray("none");
			json.endObject();
		}
		String inTurn = written();
		out.reset();
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			json.startArray("groups");
			json.objects(elements, JsonWriterTest::fields);
			json.endArray();
			json.startArray("none");
			json.objects(List.<Integer>of(), JsonWriterTest::fields);
			json.endArray();
			json.endObject();
		}
		assertEquals(inTurn, written());
	}

	private static void fields(JsonWriter json, Integer element) throws IOException {
		json.number("number", element);
		json.text("name", new LocalizedText("第" + element + "组", "group " + element));
		json.words("words", List.of("a", "b"));
	}

	private String written() {
		return out.toString(StandardCharsets.UTF_8);
	}
}
