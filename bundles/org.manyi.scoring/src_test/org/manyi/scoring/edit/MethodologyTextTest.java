/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class MethodologyTextTest {

	private static final String LEVELS = """
			# the scale
			scale:
			  levels:   # best first
			    # speaks of all levels
			    - {score: 5, weight: 1.0, label: {zh: 很满意, en: "Very, very"}}   # top
			    - score: 4      # 𠮷 is wide
			      weight: 0.8
			      label: {zh: '满意', en: Satisfied}

			    # about three
			    # still about three
			    - {score: 3, weight: 0.6}
			  # behind the levels
			  not-applicable: [X, 不适用]   # marks
			bands:
			- from: 85
			- from: 60
			empty:
			# the end
			""";

	private static String after(String text, YamlChange change) throws EditRefusedException {
		return MethodologyText.of(text).edit(change).applyTo(text);
	}

	private static final YamlPath LIST = YamlPath.of("scale", "levels");

	@Test
	void aNumberIsReplacedInItsPlace() throws EditRefusedException {
		assertEquals(LEVELS.replace("weight: 0.8", "weight: 0.75"),
				after(LEVELS, new YamlChange.Set(LIST.at(1).key("weight"), YamlContent.bare("0.75"))));
		assertEquals(LEVELS.replace("from: 60", "from: 55"),
				after(LEVELS, new YamlChange.Set(YamlPath.of("bands").at(1).key("from"), YamlContent.bare("55"))));
	}

	@Test
	void quotesStayAndAreAddedWhereTheyAreNeeded() throws EditRefusedException {
		YamlPath label = LIST.at(0).key("label");
		assertEquals(LEVELS.replace("\"Very, very\"", "\"The \\\"best\\\"\""),
				after(LEVELS, new YamlChange.Set(label.key("en"), YamlContent.text("The \"best\""))));
		assertEquals(LEVELS.replace("很满意", "\"好，a, b\""),
				after(LEVELS, new YamlChange.Set(label.key("zh"), YamlContent.text("好，a, b"))));
		assertEquals(LEVELS.replace("'满意'", "'it''s'"),
				after(LEVELS, new YamlChange.Set(LIST.at(1).key("label").key("zh"), YamlContent.text("it's"))));
		assertEquals(LEVELS.replace("en: Satisfied", "en: \"null\""),
				after(LEVELS, new YamlChange.Set(LIST.at(1).key("label").key("en"), YamlContent.text("null"))));
	}

	@Test
	void anEmptyPlaceIsFilled() throws EditRefusedException {
		assertEquals(LEVELS.replace("empty:\n", "empty: full\n"),
				after(LEVELS, new YamlChange.Set(YamlPath.of("empty"), YamlContent.text("full"))));
	}

	@Test
	void anElementTakesItsCommentsWithIt() throws EditRefusedException {
		String moved = after(LEVELS, new YamlChange.Move(LIST.at(2), 0));
		assertTrue(moved.contains("""
				    # speaks of all levels
				    # about three
				    # still about three
				    - {score: 3, weight: 0.6}
				    - {score: 5, weight: 1.0, label: {zh: 很满意, en: "Very, very"}}   # top

				    - score: 4      # 𠮷 is wide
				      weight: 0.8
				      label: {zh: '满意', en: Satisfied}
				  # behind the levels
				"""), moved);
	}

	@Test
	void anElementGoesWithItsOwnCommentsAlone() throws EditRefusedException {
		assertEquals(LEVELS.replace("""

				    # about three
				    # still about three
				    - {score: 3, weight: 0.6}
				""", ""), after(LEVELS, new YamlChange.Remove(LIST.at(2))));
		assertEquals(
				LEVELS.replace("    - {score: 5, weight: 1.0, label: {zh: 很满意, en: \"Very, very\"}}   # top\n", ""),
				after(LEVELS, new YamlChange.Remove(LIST.at(0))));
		assertEquals(LEVELS.replace("[X, 不适用]", "[X]"),
				after(LEVELS, new YamlChange.Remove(YamlPath.of("scale", "not-applicable").at(1))));
	}

	@Test
	void theLastElementLeavesAnEmptyList() throws EditRefusedException {
		String one = after(LEVELS, new YamlChange.Remove(YamlPath.of("bands").at(0)));
		assertEquals(LEVELS.replace("bands:\n- from: 85\n- from: 60\n", "bands: []\n"),
				after(one, new YamlChange.Remove(YamlPath.of("bands").at(0))));
		String back = after(after(one, new YamlChange.Remove(YamlPath.of("bands").at(0))),
				new YamlChange.Insert(YamlPath.of("bands"), 0, YamlContent.text("x")));
		assertTrue(back.contains("bands: [x]"), back);
	}

	@Test
	void aNewElementLooksLikeItsNeighbour() throws EditRefusedException {
		YamlContent level = YamlContent.Mapping.EMPTY.with("score", YamlContent.bare("1"))
				.with("label", YamlContent.localized("差", "Bad"));
		assertTrue(after(LEVELS, new YamlChange.Insert(LIST, 3, level))
				.contains("weight: 0.6}\n    - {score: 1, label: {zh: 差, en: Bad}}\n  # behind"));
		assertTrue(after(LEVELS, new YamlChange.Insert(LIST, 2, level))
				.contains("en: Satisfied}\n\n    - score: 1\n      label: {zh: 差, en: Bad}\n    # about three\n"));
		assertTrue(
				after(LEVELS, new YamlChange.Insert(YamlPath.of("scale", "not-applicable"), 2, YamlContent.text("N/A")))
				.contains("[X, 不适用, N/A]   # marks"));
	}

	@Test
	void aNewKeyStandsWhereItIsPut() throws EditRefusedException {
		assertEquals(LEVELS.replace("weight: 0.6}", "weight: 0.6, importance: 2}"),
				after(LEVELS, new YamlChange.Put(LIST.at(2), 2, "importance", YamlContent.bare("2"))));
		assertEquals(LEVELS.replace("    - score: 4      #", "    - id: Q1\n      score: 4      #"),
				after(LEVELS, new YamlChange.Put(LIST.at(1), 0, "id", YamlContent.text("Q1"))));
		assertEquals(LEVELS.replace("empty:\n", "empty:\nlow-answers: {at-most: 2}\n"),
				after(LEVELS, new YamlChange.Put(YamlPath.TOP, 3, "low-answers",
						YamlContent.Mapping.EMPTY.with("at-most", YamlContent.bare("2")))));
	}

	@Test
	void windowsLineEndsStay() throws EditRefusedException {
		String windows = LEVELS.replace("\n", "\r\n");
		String changed = after(windows, new YamlChange.Put(LIST.at(1), 0, "id", YamlContent.text("Q1")));
		assertEquals(windows.replace("    - score: 4", "    - id: Q1\r\n      score: 4"), changed);
	}

	@Test
	void whatCannotBeReadIsNotChanged() {
		MethodologyText broken = MethodologyText.of("a: {b: 1\nc: 2");
		assertTrue(broken.root().isEmpty());
		EditRefusedException refused = assertThrows(EditRefusedException.class,
				() -> broken.edit(new YamlChange.Set(YamlPath.of("c"), YamlContent.bare("3"))));
		assertTrue(refused.reason().zh().contains("YAML"));
		MethodologyText good = MethodologyText.of("a: 1\n");
		assertThrows(EditRefusedException.class,
				() -> good.edit(new YamlChange.Set(YamlPath.of("a"), YamlContent.bare("b: c"))));
		assertThrows(IllegalArgumentException.class,
				() -> good.edit(new YamlChange.Remove(YamlPath.of("b"))));
	}

	@Test
	void aKeyThatStandsTwiceIsForTheTextAlone() {
		assertTrue(MethodologyText.of("a: 1\na: 2\n").root().isEmpty());
	}

	@Test
	void pathsReadLikeMessages() {
		assertEquals("scale.levels[2].score", LIST.at(1).key("score").toString());
		assertEquals("", YamlPath.TOP.toString());
	}

	/** Each comment, inline, behind or above, stays where another value can have it. */
	@Test
	void anotherValueKeepsTheCommentsOfTheOld() throws EditRefusedException {
		String text = """
				# how items are weighed
				weighting: {scheme: a,  # chosen in 2025
				  parameters: {x: "# no comment"}}   # to be looked at
				bands:
				# from the top
				- from: 85  # high
				- from: 60
				other: 1  # one
				end:
				""";
		YamlContent longer = YamlContent.Mapping.EMPTY.with("scheme", YamlContent.text("b")).with("from",
				YamlContent.text("x".repeat(120)));
		assertEquals(text.replace("""
				weighting: {scheme: a,  # chosen in 2025
				  parameters: {x: "# no comment"}}   # to be looked at
				""", """
				weighting:  # chosen in 2025
				  # to be looked at
				  scheme: b
				  from: %s
				""".formatted("x".repeat(120))), after(text, new YamlChange.Replace(YamlPath.of("weighting"), longer)));
		assertEquals(text.replace("bands:\n# from the top\n- from: 85  # high\n- from: 60\n",
				"bands: {}  # from the top\n# high\n"),
				after(text, new YamlChange.Replace(YamlPath.of("bands"), YamlContent.Mapping.EMPTY)));
		assertEquals(text.replace("other: 1  # one", "other: 2  # one").replace("\n", "\r\n"),
				after(text.replace("\n", "\r\n"),
						new YamlChange.Replace(YamlPath.of("other"), YamlContent.bare("2"))));
		assertEquals(text.replace("end:", "end: [x]"), after(text, new YamlChange.Replace(YamlPath.of("end"),
				new YamlContent.Listing(List.of(YamlContent.text("x"))))));
		assertEquals(text.replace("{x: \"# no comment\"}", "{}"),
				after(text, new YamlChange.Replace(YamlPath.of("weighting", "parameters"), YamlContent.Mapping.EMPTY)));
	}
}
