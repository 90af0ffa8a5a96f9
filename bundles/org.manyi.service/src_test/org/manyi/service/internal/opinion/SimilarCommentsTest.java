/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.service.internal.opinion.SimilarComments.Coded;
import org.manyi.service.opinion.CategorySuggestion;

/** Categories are suggested from comments that say alike. */
@NonNullByDefault({})
class SimilarCommentsTest {

	private final CommentWords words = new CommentWords();
	private final SimilarComments similar = new SimilarComments(words::of,
			List.of(new Coded(1, "故障上报后迟迟没有答复", List.of("响应不及时")),
					new Coded(2, "夜间没有人值班，等了很久", List.of("响应不及时")),
					new Coded(3, "现场负责人换了，事情没有交接", List.of("沟通不畅")),
					new Coded(4, "Crew arrived two days late", List.of("响应不及时", "late")),
					new Coded(5, "井场废料没有清走", List.of("场地清理"))));

	private List<String> suggested(String comment, String... present) {
		return similar.suggest(0, comment, List.of(present)).stream().map(CategorySuggestion::category).toList();
	}

	@Test
	void chineseIsCutIntoWordsAndEnglishIntoStems() {
		assertEquals(List.of("夜间", "没有", "人", "值班", "等", "了", "很", "久"), words.of("夜间没有人值班，等了很久"));
		assertEquals(words.of("Crew arrived late"), words.of("crews ARRIVING late"));
	}

	@Test
	void commentsThatSayAlikeSuggestTheirCategory() {
		assertEquals("响应不及时", suggested("上报故障两天没有答复").getFirst());
		assertEquals("场地清理", suggested("废料一直没有清走").getFirst());
		assertTrue(suggested("the crew was late again").contains("late"));
	}

	@Test
	void theSameWordsAreWhollyAlike() {
		CategorySuggestion first = similar.suggest(0, "井场废料没有清走", List.of()).getFirst();
		assertEquals(1, first.similarity(), 1e-12);
		assertEquals(5, first.response());
		assertEquals("井场废料没有清走", first.comment());
	}

	@Test
	void whatNobodySaidSuggestsNothing() {
		assertEquals(List.of(), suggested("价格太高"));
		assertEquals(List.of(), suggested("。。。"));
	}

	@Test
	void noCategoryIsSuggestedThatTheResponseHas() {
		assertTrue(!suggested("故障上报后迟迟没有答复", "响应不及时").contains("响应不及时"));
		assertEquals(List.of(), similar.suggest(5, "井场废料", List.of()).stream()
				.filter(one -> one.response() == 5).toList(), "nobody is his own neighbour");
	}
}
