/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;
import org.manyi.scoring.api.Warning;
import org.manyi.service.AnswerLabel;
import org.manyi.service.MappingDraft;
import org.manyi.service.MappingOrigin;

/** A reader stands in that knows the scores 1 to 5, and proposes that "fine" is 4 and "no" is 1. */
@NonNullByDefault({})
class DraftedMappingTest {

	private static final ColumnRole UNUSED = new ColumnRole.Unused();
	private static final AnswerMeaning FOUR = new AnswerMeaning.Level(4);

	@Test
	void aColumnBecomesAnItemWithADictionaryThatReadsItsAnswers() {
		MappingDraft draft = draft(Map.of("a", UNUSED, "b", UNUSED));
		assertFalse(draft.obstacles().isEmpty(), "no column is an item");
		assertEquals(List.of("Q1"), draft.missing());
		MappingDraft corrected = draft.withRole("b", new ColumnRole.OfItem("Q1", ""));
		assertTrue(corrected.corrected());
		assertFalse(draft.corrected(), "the draft before is as it was");
		assertEquals(List.of(), corrected.obstacles());
		assertEquals(List.of(), corrected.missing());
		assertEquals(Optional.of(FOUR), meaning(corrected, "fine"));
		assertEquals(Optional.empty(), meaning(corrected, "odd"));
		assertEquals(1, corrected.columns().get(1).unknown());
	}

	@Test
	void aLabelIsCorrectedInItsDictionaryAlone() {
		MappingDraft draft = draft(Map.of("a", UNUSED, "b", UNUSED)).withRole("b", new ColumnRole.OfItem("Q1", ""));
		String dictionary = draft.labels().getFirst().dictionary();
		AnswerMeaning notApplicable = new AnswerMeaning.State(AnswerState.NOT_APPLICABLE);
		MappingDraft corrected = draft.withMeaning(dictionary, "odd", notApplicable);
		assertEquals(Optional.of(notApplicable), meaning(corrected, "odd"));
		assertEquals(0, corrected.columns().get(1).unknown());
		assertEquals(notApplicable, corrected.mapping().dictionaries().get(dictionary).entries().get("odd"));
	}

	@Test
	void labelsThatNobodyKnowsStandFirst() {
		MappingDraft draft = draft(Map.of("a", UNUSED, "b", UNUSED)).withRole("b", new ColumnRole.OfItem("Q1", ""));
		assertEquals(List.of("odd", "5", "fine"), draft.labels().stream().map(AnswerLabel::label).toList());
	}

	@Test
	void twoColumnsOfOneItemOrFieldAreAnObstacle() {
		MappingDraft items = draft(Map.of("a", UNUSED, "b", UNUSED)).withRole("a", new ColumnRole.OfItem("Q1", ""))
				.withRole("b", new ColumnRole.OfItem("Q1", ""));
		assertEquals(1, items.obstacles().size());
		assertTrue(items.obstacles().getFirst().en().contains("\"a\" and \"b\""), items.obstacles()::toString);
		assertEquals(List.of(), items.withRole("a", UNUSED).obstacles());
		ColumnRole date = new ColumnRole.OfField(ResponseField.DATE);
		MappingDraft fields = draft(Map.of("a", date, "b", date));
		assertEquals(2, fields.obstacles().size(), "no item, and two dates");
		ColumnRole categories = new ColumnRole.OfField(ResponseField.CATEGORY);
		assertEquals(1, draft(Map.of("a", categories, "b", categories)).obstacles().size(),
				"opinions may be in several");
	}

	@Test
	void aDictionaryThatWouldReadAnotherColumnOtherwiseIsNotShared() {
		MappingDraft draft = draft(Map.of("a", UNUSED, "b", UNUSED)).withRole("a", new ColumnRole.OfItem("Q1", ""));
		String first = draft.labels().getFirst().dictionary();
		MappingDraft strange = draft.withMeaning(first, "fine", new AnswerMeaning.Level(1)).withRole("b",
				new ColumnRole.OfItem("Q1", ""));
		String second = strange.mapping().columns().get("b") instanceof ColumnRole.OfItem(String item, String name)
				? name
				: "";
		assertNotEquals(first, second);
	}

	@Test
	void aKeptMappingIsTheBeginningWhereThereIsOne() {
		ImportMapping kept = new ImportMapping("kept", 3, "delimited-text", "example",
				Map.of("a", new ColumnRole.OfItem("Q1", "d")), Map.of("d", new AnswerDictionary(Map.of("odd", FOUR))));
		MappingDraft draft = DraftedMapping.of(reader(), Examples.methodology(),
				proposal(Map.of("a", UNUSED, "b", UNUSED)), Optional.of(kept));
		assertEquals(MappingOrigin.KEPT, draft.origin());
		assertEquals(kept, draft.mapping());
		assertEquals(List.of(), draft.obstacles());
		assertEquals(List.of(), draft.warnings(), "what was not clear was decided when it was kept");
		assertEquals(1, draft(Map.of("a", UNUSED, "b", UNUSED)).warnings().size());
	}

	@Test
	void aColumnThatThereIsNoneOfIsRefused() {
		MappingDraft draft = draft(Map.of("a", UNUSED, "b", UNUSED));
		assertThrows(IllegalArgumentException.class, () -> draft.withRole("c", UNUSED));
	}

	private static Optional<AnswerMeaning> meaning(MappingDraft draft, String label) {
		return draft.labels().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow().meaning();
	}

	private static MappingDraft draft(Map<String, ColumnRole> roles) {
		return DraftedMapping.of(reader(), Examples.methodology(), proposal(roles), Optional.empty());
	}

	private static MappingProposal proposal(Map<String, ColumnRole> roles) {
		ImportMapping mapping = new ImportMapping("example-delimited-text", 1, "delimited-text", "example", roles,
				Map.of());
		return new MappingProposal(mapping, List.of(column("a", roles, Map.of("5", 3L, "fine", 1L)),
				column("b", roles, Map.of("5", 2L, "fine", 1L, "odd", 1L))), 4, List.of("Q1"),
				List.of(new Warning(MappingProposal.NOT_CLEAR, Optional.empty(), LocalizedText.same("not clear"))));
	}

	private static ColumnProposal column(String id, Map<String, ColumnRole> roles, Map<String, Long> values) {
		return new ColumnProposal(SourceColumn.of(id, id), roles.get(id), LocalizedText.same("because"), values, 0);
	}

	private static SurveyReader reader() {
		return (SurveyReader) Proxy.newProxyInstance(DraftedMappingTest.class.getClassLoader(),
				new Class<?>[] { SurveyReader.class }, (proxy, method, arguments) -> switch (method.getName()) {
				case "readings" -> readings((AnswerDictionary) arguments[1], (Collection<?>) arguments[3]);
				case "proposeAnswers" -> proposed((Map<?, ?>) arguments[1]);
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private static Map<String, AnswerMeaning> readings(AnswerDictionary dictionary, Collection<?> labels) {
		Map<String, AnswerMeaning> readings = new HashMap<>();
		for (Object label : labels) {
			String text = String.valueOf(label);
			if (dictionary.entries().containsKey(text)) {
				readings.put(text, dictionary.entries().get(text));
			} else if (text.matches("[1-5]")) {
				readings.put(text, new AnswerMeaning.Level(Integer.parseInt(text)));
			}
		}
		return readings;
	}

	private static AnswerDictionary proposed(Map<?, ?> values) {
		Map<String, AnswerMeaning> entries = new LinkedHashMap<>();
		if (values.containsKey("fine")) {
			entries.put("fine", FOUR);
		}
		return new AnswerDictionary(entries);
	}
}
