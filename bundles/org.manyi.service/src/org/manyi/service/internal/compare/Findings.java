/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.manyi.analysis.LowestItems;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.Verdict;
import org.manyi.service.FigureKind;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.compare.BandChange;
import org.manyi.service.compare.ComparedFigure;
import org.manyi.service.compare.ComparisonFinding;
import org.manyi.service.compare.ComparisonFinding.Kind;
import org.manyi.service.compare.DifferenceText;
import org.manyi.service.compare.Side;

/** Says what matters in a comparison. */
final class Findings {

	private final VariantWords words;
	private final List<LocalizedText> names;
	private final List<ComparedFigure> figures;
	private final List<Optional<SliceAnalysis>> slices;
	private final List<ComparisonFinding> ofGroups;
	private final List<ComparisonFinding> found = new ArrayList<>();

	/**
	 * @param ofGroups what is to be said of the groups of the slice
	 */
	Findings(VariantWords words, List<ComparedFigure> figures, List<Optional<SliceAnalysis>> slices,
			List<ComparisonFinding> ofGroups) {
		this.words = words;
		this.ofGroups = ofGroups;
		this.names = words.all();
		this.figures = figures;
		this.slices = slices;
	}

	/** What matters most first; never empty. */
	List<ComparisonFinding> all() {
		figures.stream().filter(figure -> changes(figure, ComparedFigure::verdictChange)).forEach(this::verdict);
		figures.stream().filter(figure -> changes(figure, Findings::bandChanges)).forEach(this::band);
		lowest();
		ranks();
		found.addAll(ofGroups);
		items();
		figures.stream().filter(figure -> changes(figure, Findings::unlike)).forEach(this::unlike);
		if (found.isEmpty()) {
			figures.stream().filter(figure -> figure.kind() == FigureKind.INDEX || figure.kind() == FigureKind.MEASURE)
					.filter(figure -> changes(figure, Findings::differs)).forEach(this::difference);
		}
		if (found.isEmpty()) {
			boolean same = figures.stream().noneMatch(figure -> changes(figure, Findings::differs));
			add(same ? Kind.NO_DIFFERENCE : Kind.DIFFERENCE, Optional.empty(), same
					? new LocalizedText("各方案的每个数值都相同。", "Every figure is the same by all variants.")
					: new LocalizedText("结论、等级和名次都不变，有的得分不同。",
							"No verdict, band or rank changes; some scores differ."));
		}
		return List.copyOf(found);
	}

	private void add(Kind kind, Optional<String> subject, LocalizedText text) {
		found.add(new ComparisonFinding(kind, subject, text));
	}

	private boolean changes(ComparedFigure figure, BiFunction<ComparedFigure, Integer, Boolean> change) {
		for (int variant = 1; variant < names.size(); variant++) {
			if (change.apply(figure, variant)) {
				return true;
			}
		}
		return false;
	}

	private static boolean bandChanges(ComparedFigure figure, int variant) {
		BandChange change = figure.bandChange(variant);
		return change == BandChange.HIGHER || change == BandChange.LOWER || change == BandChange.OTHER;
	}

	/** Both are numbers, of different intervals. */
	private static boolean unlike(ComparedFigure figure, int variant) {
		return figure.kind() != FigureKind.ITEM && figure.kind() != FigureKind.DIMENSION
				&& hasNumber(figure, 0) && hasNumber(figure, variant) && figure.difference(variant).isEmpty();
	}

	private static boolean hasNumber(ComparedFigure figure, int variant) {
		return figure.side(variant).flatMap(side -> side.score().value().number()).isPresent();
	}

	private static boolean differs(ComparedFigure figure, int variant) {
		return figure.difference(variant).map(Rational::signum).filter(sign -> sign != 0).isPresent()
				|| hasNumber(figure, 0) != hasNumber(figure, variant);
	}

	private void verdict(ComparedFigure figure) {
		LocalizedText each = each(figure, side -> side.verdict().map(Verdict::words));
		add(Kind.VERDICT_DEPENDS_ON_READING, Optional.of(figure.id()),
				new LocalizedText("“%s”的结论取决于%s：%s。".formatted(figure.name().zh(), words.difference().zh(), each.zh()),
						"The verdict on %s depends on the %s: %s.".formatted(figure.name().en(),
								words.difference().en(), each.en())));
	}

	private void band(ComparedFigure figure) {
		LocalizedText each = each(figure, side -> side.band().words());
		add(Kind.BAND_DEPENDS_ON_READING, Optional.of(figure.id()),
				new LocalizedText("“%s”的等级取决于%s：%s。".formatted(figure.name().zh(), words.difference().zh(), each.zh()),
						"The band of %s depends on the %s: %s.".formatted(figure.name().en(), words.difference().en(),
								each.en())));
	}

	/** What each variant says, in the order of the variants; those that say nothing left out. */
	private LocalizedText each(ComparedFigure figure, Function<Side, Optional<LocalizedText>> said) {
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		for (int variant = 0; variant < names.size(); variant++) {
			LocalizedText name = names.get(variant);
			figure.side(variant).flatMap(said).ifPresent(verdict -> {
				zh.add(name.zh() + " " + verdict.zh());
				en.add(verdict.en() + " by " + name.en());
			});
		}
		return new LocalizedText(String.join("，", zh), String.join(", ", en));
	}

	private void lowest() {
		List<Set<String>> lowest = slices.stream().map(slice -> slice.map(Findings::lowest).orElse(Set.of())).toList();
		if (lowest.stream().filter(items -> !items.isEmpty()).distinct().count() < 2) {
			return;
		}
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		for (int variant = 0; variant < names.size(); variant++) {
			if (!lowest.get(variant).isEmpty()) {
				LocalizedText name = names.get(variant);
				List<ComparedFigure> items = named(lowest.get(variant));
				zh.add(name.zh() + " " + String.join("、", items.stream().map(item -> item.name().zh()).toList()));
				en.add(String.join(", ", items.stream().map(item -> item.name().en()).toList()) + " by " + name.en());
			}
		}
		add(Kind.LOWEST_DEPENDS_ON_READING, Optional.empty(), new LocalizedText("最低项不同：" + String.join("；", zh) + "。",
				"The lowest item is another one: " + String.join("; ", en) + "."));
	}

	/** Other ranks of the same items; where a variant has other items, each has another rank for that alone. */
	private void ranks() {
		for (int variant = 1; variant < names.size(); variant++) {
			int place = variant;
			if (slices.getFirst().map(Findings::ranked).equals(slices.get(variant).map(Findings::ranked))) {
				List<ComparedFigure> moved = figures.stream()
						.filter(figure -> figure.rankChange(place).orElse(0) != 0).toList();
				if (!moved.isEmpty()) {
					LocalizedText name = names.get(variant);
					add(Kind.RANK_DEPENDS_ON_READING, Optional.empty(), new LocalizedText(
							"从低到高的名次改变（%s）：%s。".formatted(name.zh(), String.join("，",
									moved.stream().map(item -> item.name().zh() + " " + move(item, place)).toList())),
							"Ranks from the lowest change by %s: %s.".formatted(name.en(), String.join(", ",
									moved.stream().map(item -> item.name().en() + " " + move(item, place)).toList()))));
				}
			}
		}
	}

	private static String move(ComparedFigure item, int variant) {
		int rank = item.side(variant).map(Side::rank).orElseGet(OptionalInt::empty).orElseThrow();
		return (rank - item.rankChange(variant).orElseThrow()) + "→" + rank;
	}

	private static Set<String> ranked(SliceAnalysis slice) {
		return slice.lowest().entries().stream().map(LowestItems.Entry::itemId).collect(Collectors.toSet());
	}

	private static Set<String> lowest(SliceAnalysis slice) {
		Set<String> ids = new LinkedHashSet<>();
		slice.lowest().lowest().stream().map(LowestItems.Entry::itemId).forEach(ids::add);
		return ids;
	}

	private List<ComparedFigure> named(Set<String> itemIds) {
		return figures.stream().filter(figure -> figure.kind() == FigureKind.ITEM && itemIds.contains(figure.id()))
				.toList();
	}

	private void items() {
		for (int variant = 0; variant < names.size(); variant++) {
			int place = variant;
			List<ComparedFigure> lacking = figures.stream()
					.filter(figure -> figure.kind() == FigureKind.ITEM && figure.side(place).isEmpty()).toList();
			if (!lacking.isEmpty() && slices.get(variant).isPresent()) {
				LocalizedText name = names.get(variant);
				add(Kind.ITEMS_DIFFER, Optional.empty(), new LocalizedText(
						"%s 没有这些调查项：%s。".formatted(name.zh(),
								String.join("、", lacking.stream().map(item -> item.name().zh()).toList())),
						"%s has no such items: %s.".formatted(name.en(),
								String.join(", ", lacking.stream().map(item -> item.name().en()).toList()))));
			}
		}
	}

	private void unlike(ComparedFigure figure) {
		add(Kind.NOT_COMPARABLE, Optional.of(figure.id()), new LocalizedText(
				"“%s”的取值区间不同，不给出差值。".formatted(figure.name().zh()),
				"The values of %s lie in different intervals, so no difference is given."
						.formatted(figure.name().en())));
	}

	private void difference(ComparedFigure figure) {
		for (int variant = 1; variant < names.size(); variant++) {
			int place = variant;
			figure.difference(variant).filter(difference -> difference.signum() != 0).ifPresent(difference -> {
				String number = DifferenceText.of(difference);
				LocalizedText name = names.get(place);
				add(Kind.DIFFERENCE, Optional.of(figure.id()), new LocalizedText(
						"结论、等级和名次都不变；按 %s，“%s”相差 %s。".formatted(name.zh(), figure.name().zh(), number),
						"No verdict, band or rank changes; %s differs by %s with %s.".formatted(figure.name().en(),
								number, name.en())));
			});
		}
	}
}
