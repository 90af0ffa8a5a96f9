/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileFindings;
import org.manyi.scoring.FileProblem;

/** A higher score is the better answer, or the greater importance, and weighs no less. */
class OrderOfWeightsTest extends ReaderFixture {

	private FileFindings examine(String text) throws IOException {
		return reader.examine(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private List<String> warned(String text) throws IOException {
		return examine(text).warnings().stream().filter(warning -> warning.text().en().contains("swapped"))
				.map(warning -> warning.line() + ":" + warning.column()).toList();
	}

	@Test
	void aScaleWhoseWeightsRunAgainstItsScoresIsWarnedOf() throws IOException {
		FileFindings found = examine(COMPLETE.replace("{score: 4, weight: 0.80", "{score: 4, weight: 1.00")
				.replace("{score: 5, weight: 1.0, label: {zh: 很满意", "{score: 5, weight: 0.8, label: {zh: 很满意"));

		assertTrue(found.methodology().isPresent(), "it is a warning, not a problem");
		assertTrue(found.warnings().contains(new FileProblem(9, 26, new LocalizedText(
				"scale.levels[1].weight：5 分的权数 0.8 低于 4 分的 1.00。分值越高越好，权数是否写反了？",
				"scale.levels[1].weight: score 5 weighs 0.8, less than the 1.00 of score 4; a higher score is the "
						+ "better one: are weights swapped?"))),
				found.warnings()::toString);
	}

	@Test
	void soIsAnImportanceScale() throws IOException {
		assertEquals(List.of("17:26"),
				warned(COMPLETE.replace("weight: 1.0, label: {zh: 很重要", "weight: 0.5, label: {zh: 很重要")));
	}

	@Test
	void everyTurnIsNamedWhateverTheOrderOfTheFile() throws IOException {
		assertEquals(List.of("9:26", "11:26"), warned(COMPLETE
				.replace("{score: 5, weight: 1.0, label: {zh: 很满意", "{score: 1, weight: 1.0, label: {zh: 很满意")
				.replace("{score: 1, weight: 0,", "{score: 5, weight: 0.7,")
				.replace("{score: 4, weight: 0.80", "{score: -4, weight: 1.00")
				.replace("weight: 0.7,", "weight: 0.9,").replace("score: 1, weight: 1.0", "score: 1, weight: 0.95")));
	}

	@Test
	void equalWeightsAndAnyOrderOfLevelsAreRight() throws IOException {
		assertEquals(List.of(), warned(COMPLETE));
		assertEquals(List.of(), warned(COMPLETE.replace("weight: 0.80", "weight: 1.0")));
		assertEquals(List.of(), warned(COMPLETE
				.replace("{score: 5, weight: 1.0, label: {zh: 很满意", "{score: 2, weight: 0.1, label: {zh: 很满意")));
	}
}
