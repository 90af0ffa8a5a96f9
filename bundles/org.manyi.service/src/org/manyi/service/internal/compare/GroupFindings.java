/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.service.compare.ComparedFigure;
import org.manyi.service.compare.ComparedSlice;
import org.manyi.service.compare.ComparisonFinding;
import org.manyi.service.compare.ComparisonFinding.Kind;

/** Says of which groups something is concluded otherwise, for the reader of the whole. */
record GroupFindings(VariantWords words, SortedMap<GroupKey, ComparedSlice> groups) {

	private static final int MOST_NAMED = 10;
	private static final LocalizedText UNSAID = new LocalizedText("（未填）", "(not given)");

	/**
	 * What turns.
	 *
	 * @param figure empty for the order of items
	 */
	private record Turn(Kind kind, Optional<String> figure) {
	}

	/** One for each verdict, band and order of items that is another one in some groups, what matters most first. */
	List<ComparisonFinding> all() {
		Map<Turn, List<GroupKey>> turns = new LinkedHashMap<>();
		groups.forEach((key, slice) -> slice.findings().stream().filter(finding -> finding.kind().isTurn())
				.map(finding -> new Turn(finding.kind(), finding.subject())).distinct()
				.forEach(turn -> turns.computeIfAbsent(turn, none -> new ArrayList<>()).add(key)));
		SortedMap<Kind, List<ComparisonFinding>> byKind = new TreeMap<>();
		turns.forEach((turn, keys) -> byKind.computeIfAbsent(turn.kind(), none -> new ArrayList<>())
				.add(finding(turn, keys)));
		return byKind.values().stream().flatMap(List::stream).toList();
	}

	private ComparisonFinding finding(Turn turn, List<GroupKey> keys) {
		LocalizedText what = what(turn);
		return new ComparisonFinding(Kind.GROUPS_DEPEND_ON_READING, turn.figure(), new LocalizedText(
				"%d 个分组中有 %d 个，%s取决于%s：%s。".formatted(groups.size(), keys.size(), what.zh(), words.difference().zh(),
						names(keys, true)),
				"%s depends on the %s in %d of %d groups: %s.".formatted(what.en(), words.difference().en(),
						keys.size(), groups.size(), names(keys, false))));
	}

	private LocalizedText what(Turn turn) {
		return switch (turn.kind()) {
			case VERDICT_DEPENDS_ON_READING -> of(turn, "“%s”的结论", "The verdict on %s");
			case BAND_DEPENDS_ON_READING -> of(turn, "“%s”的等级", "The band of %s");
			case LOWEST_DEPENDS_ON_READING -> new LocalizedText("最低项", "The lowest item");
			default -> new LocalizedText("调查项的名次", "The order of items");
		};
	}

	private LocalizedText of(Turn turn, String zh, String en) {
		Optional<LocalizedText> name = turn.figure().map(this::name);
		return new LocalizedText(zh.formatted(name.map(LocalizedText::zh).orElse("")),
				en.formatted(name.map(LocalizedText::en).orElse("")));
	}

	private LocalizedText name(String figureId) {
		return groups.values().stream().map(ComparedSlice::figures).flatMap(List::stream)
				.filter(figure -> figure.id().equals(figureId)).map(ComparedFigure::name).findFirst()
				.orElse(new LocalizedText(figureId, figureId));
	}

	private static String names(List<GroupKey> keys, boolean chinese) {
		Stream<String> named = keys.stream().limit(MOST_NAMED)
				.map(key -> key.values().values().stream()
						.map(value -> value.isEmpty() ? chinese ? UNSAID.zh() : UNSAID.en() : value)
						.collect(Collectors.joining(" · ")));
		return Stream.concat(named, keys.size() > MOST_NAMED ? Stream.of("…") : Stream.empty())
				.collect(Collectors.joining(chinese ? "、" : ", "));
	}
}
