/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentCondition.EveryLevelAtLeast;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.store.api.EvidenceResult;

/** Random files of random shape against counts made the naive way while they are written. */
class RandomFilesTest {

	private static final int ITEMS = 5;
	private static final int ROWS = 3000;
	/** Ways to write level 5 to 1, not applicable, blank, and something invalid. */
	private static final List<List<String>> SPELLINGS = List.of(
			List.of("5", "5.0", "５", "很满意", "非常满意", "VERY SATISFIED"),
			List.of("4", "满意", " satisfied"), List.of("3", "一般", "一般满意"), List.of("2", "不满意"), List.of("1", "非常不满意"),
			List.of("X", "n/a", "不适用"), List.of("", "  "), List.of(), List.of("6", "好", "4;5", "a\nb", "\"", "3,5"));
	private static final int NOT_SHOWN = 7;

	private final Map<String, long[][]> expected = new TreeMap<>();
	private final Map<String, Long> satisfied = new TreeMap<>();
	private long rejected;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void countsAsTheNaiveWay(long seed, @TempDir Path folder) throws Exception {
		Random random = new Random(seed);
		Charset charset = seed % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
		String separator = List.of(",", ";", "\t").get(random.nextInt(3));
		String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
		TestFile file = new TestFile(folder).text(write(random, separator, end), charset);

		ForRespondentCounts request = new ForRespondentCounts(RespondentUnit.SHEET, Set.of(new EveryLevelAtLeast(4)));
		EvidenceResult result = file.read(Questionnaires.of(ITEMS), Set.of(request), GroupField.UNIT, GroupField.MONTH);

		assertEquals(separator.charAt(0), result.input().separator());
		assertEquals(ROWS, result.input().rows());
		assertEquals(rejected, result.input().rejectedRows());
		assertEquals(expected.size(), result.groups().size());
		for (var group : result.groups().entrySet()) {
			String key = key(group.getKey());
			long[][] counts = expected.get(key);
			assertEquals(toLists(counts), lists(group.getValue().tally()), key);
			assertEquals(satisfied.getOrDefault(key, 0L),
					group.getValue().get(request).count(new EveryLevelAtLeast(4)));
		}
		long[][] total = new long[ITEMS][SPELLINGS.size()];
		expected.values().forEach(counts -> add(total, counts));
		assertEquals(toLists(total), lists(result.total().tally()));
	}

	private static String key(GroupKey key) {
		return key.values().get(GroupField.UNIT) + "|" + key.values().get(GroupField.MONTH);
	}

	private static void add(long[][] sum, long[][] more) {
		for (int i = 0; i < sum.length; i++) {
			for (int j = 0; j < sum[i].length; j++) {
				sum[i][j] += more[i][j];
			}
		}
	}

	private static List<List<Long>> toLists(long[][] counts) {
		return Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList();
	}

	private static List<List<Long>> lists(Tally tally) {
		return tally.items().stream().map(item -> TestFile.counts(tally, item.itemId())).toList();
	}

	private String write(Random random, String separator, String end) {
		StringBuilder text = new StringBuilder();
		List<String> header = new ArrayList<>(List.of("单位", "日期", "意见"));
		for (int item = 1; item < ITEMS; item++) {
			header.add(random.nextBoolean() ? "Q" + item : "项" + item);
		}
		text.append(String.join(separator, header)).append(end);
		for (int row = 0; row < ROWS; row++) {
			text.append(row(random, separator, end)).append(random.nextInt(50) == 0 ? end + end : end);
		}
		return text.toString();
	}

	private String row(Random random, String separator, String end) {
		int month = 1 + random.nextInt(3);
		String unit = random.nextInt(20) == 0 ? "" : "单位" + random.nextInt(4);
		boolean dated = random.nextInt(30) > 0;
		String date = dated ? "2026-0" + month + "-" + (10 + random.nextInt(18)) : "unknown";
		String comment = List.of("", "好", "说\"好\"", "两" + end + "行", "a;b,c\td", "=1").get(random.nextInt(6));
		List<String> cells = new ArrayList<>(List.of(unit, date, comment));
		int[] codes = new int[ITEMS];
		codes[ITEMS - 1] = NOT_SHOWN;
		for (int item = 0; item < ITEMS - 1; item++) {
			codes[item] = random.nextInt(10) < 8 ? random.nextInt(5) : 5 + random.nextInt(4);
			codes[item] = codes[item] == NOT_SHOWN ? 0 : codes[item];
			List<String> spellings = SPELLINGS.get(codes[item]);
			cells.add(spellings.get(random.nextInt(spellings.size())));
		}
		if (random.nextInt(40) == 0) {
			rejected++;
			cells.add("too long");
		} else {
			count(unit + "|" + (dated ? "2026-0" + month : ""), codes);
		}
		return String.join(separator, cells.stream().map(cell -> quoted(cell, random)).toList());
	}

	private void count(String group, int[] codes) {
		long[][] counts = expected.computeIfAbsent(group, key -> new long[ITEMS][SPELLINGS.size()]);
		for (int item = 0; item < ITEMS; item++) {
			counts[item][codes[item]]++;
		}
		boolean any = Arrays.stream(codes).anyMatch(code -> code < 5);
		boolean low = Arrays.stream(codes).anyMatch(code -> code > 1 && code < 5);
		if (any && !low) {
			satisfied.merge(group, 1L, Long::sum);
		}
	}

	private static String quoted(String cell, Random random) {
		boolean must = cell.chars().anyMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0);
		return must || random.nextInt(5) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
