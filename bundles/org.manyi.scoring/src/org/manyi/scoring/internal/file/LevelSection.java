/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Level;
import org.manyi.model.LocalizedText;

/** Reads the levels of a rating or importance scale. */
final class LevelSection {

	private static final int FEWEST = 2;
	private static final int MOST = 11;
	/** Scores lie in [-1000, 1000]. */
	static final int SCORE_LIMIT = 1_000;

	private final boolean weightsRequired;
	private final WordClaims words = new WordClaims();
	private final Map<Integer, Integer> lineOfScore = new HashMap<>();
	private final SortedMap<Integer, WrittenWeight> weightOfScore = new TreeMap<>();

	private record WrittenWeight(BigDecimal weight, YamlValue place) {
	}

	/**
	 * @param weightsRequired whether each level needs a weight, as an importance scale's do
	 */
	LevelSection(boolean weightsRequired) {
		this.weightsRequired = weightsRequired;
	}

	/** The words by which answers name these levels, to which marks may be added. */
	WordClaims words() {
		return words;
	}

	/** The levels that could be read. */
	List<Level> read(YamlValue value) {
		List<YamlValue> elements = value.elements();
		if (elements.size() < FEWEST || elements.size() > MOST) {
			value.problem("有 " + elements.size() + " 个等级，应为 2 到 11 个", elements.size() + " levels, expected 2 to 11");
		}
		elements.forEach(this::claimScore);
		List<Level> levels = new ArrayList<>();
		elements.forEach(element -> level(element).ifPresent(levels::add));
		if (!weightsRequired) {
			refuseSomeWeights(elements, levels);
		}
		refuseNoWeight(value, levels);
		warnOfOtherOrder();
		return levels;
	}

	/** A higher score is a better answer, so that its weight is hardly meant to be less than that of a lower one. */
	private void warnOfOtherOrder() {
		int lower = 0;
		Optional<WrittenWeight> before = Optional.empty();
		for (Map.Entry<Integer, WrittenWeight> entry : weightOfScore.entrySet()) {
			int score = entry.getKey();
			WrittenWeight written = entry.getValue();
			if (before.isPresent() && written.weight().compareTo(before.get().weight()) < 0) {
				String weight = written.weight().toPlainString();
				String more = before.get().weight().toPlainString();
				written.place().warn(
						"%d 分的权数 %s 低于 %d 分的 %s。分值越高越好，权数是否写反了？".formatted(score, weight, lower, more),
						("score %d weighs %s, less than the %s of score %d; a higher score is the better one: are "
								+ "weights swapped?").formatted(score, weight, more, lower));
			}
			lower = score;
			before = Optional.of(written);
		}
	}

	/** Whoever answers anything would score 0. */
	private static void refuseNoWeight(YamlValue value, List<Level> levels) {
		List<BigDecimal> weights = levels.stream().flatMap(level -> level.weight().stream()).toList();
		if (!weights.isEmpty() && weights.stream().allMatch(weight -> weight.signum() == 0)) {
			value.problem("所有等级的权数都是 0，至少一个应大于 0", "every level has weight 0, expected one above 0 at least");
		}
	}

	private void claimScore(YamlValue element) {
		YamlValue score = element.entries().get("score");
		if (score == null) {
			return;
		}
		score.whole(-SCORE_LIMIT, SCORE_LIMIT).ifPresent(number -> {
			int line = score.line();
			Integer earlier = lineOfScore.putIfAbsent(number, line);
			if (earlier != null) {
				score.problem("分值 " + number + " 重复，第 " + earlier + " 行已有",
						"two levels have score " + number + ", the first in line " + earlier);
			}
			words.claim(score, String.valueOf(number), owner(number));
		});
	}

	private Optional<Level> level(YamlValue element) {
		YamlFields fields = element.fields("score", "weight", "label", "aliases");
		Optional<Integer> score = fields.required("score").flatMap(value -> value.whole(-SCORE_LIMIT, SCORE_LIMIT));
		Optional<YamlValue> written = weightsRequired ? fields.required("weight") : fields.optional("weight");
		Optional<BigDecimal> weight = written.flatMap(value -> value.decimal(BigDecimal.ZERO, BigDecimal.ONE));
		score.ifPresent(number -> weight.ifPresent(known -> weightOfScore.putIfAbsent(number,
				new WrittenWeight(known, written.orElseThrow()))));
		Optional<YamlValue> labelValue = fields.required("label");
		Optional<LocalizedText> label = labelValue.flatMap(YamlValue::localized);
		List<String> aliases = fields.optional("aliases").map(YamlValue::texts).orElse(List.of());
		if (score.isEmpty() || label.isEmpty() || weightsRequired && weight.isEmpty()) {
			return Optional.empty();
		}
		words.claimBoth(labelValue.orElseThrow(), owner(score.get()));
		fields.optional("aliases").ifPresent(list -> words.claimAll(list, owner(score.get())));
		return Optional.of(new Level(score.get(), weight, label.get(), aliases));
	}

	private static void refuseSomeWeights(List<YamlValue> elements, List<Level> levels) {
		boolean some = levels.stream().anyMatch(level -> level.weight().isPresent());
		for (YamlValue element : elements) {
			if (some && !element.entries().containsKey("weight")) {
				element.problem("没有权数（weight），而别的等级有；应全部给出或全部不给",
						"has no weight although other levels have one; give it to all or to none");
			}
		}
	}

	private static WordClaims.Owner owner(int score) {
		return new WordClaims.Owner("等级 " + score, "level " + score);
	}
}
