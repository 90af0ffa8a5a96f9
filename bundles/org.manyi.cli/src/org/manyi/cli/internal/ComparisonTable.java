/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.manyi.model.Band;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Target;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.FigureKind;
import org.manyi.service.compare.BandChange;
import org.manyi.service.compare.ComparedFigure;
import org.manyi.service.compare.ComparedSlice;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.ComparisonFinding;
import org.manyi.service.compare.ComparisonFinding.Kind;
import org.manyi.service.compare.DifferenceText;
import org.manyi.service.compare.Side;

/** The figures of a comparison, a block of columns per variant. */
final class ComparisonTable {

	private final Texts texts;
	private final Comparison comparison;
	private final int variants;

	ComparisonTable(Texts texts, Comparison comparison) {
		this.texts = texts;
		this.comparison = comparison;
		variants = comparison.variants().size();
	}

	/** One row per figure. */
	List<String> figures() {
		TextTable table = new TextTable().words(texts.get("column.indicator"));
		for (int variant = 0; variant < variants; variant++) {
			String number = "[%d]".formatted(variant + 1);
			table.figures(number);
			if (variant > 0) {
				table.figures(number + "−[1]");
			}
			table.words(texts.get("compare.conclusion", number)).figures(texts.get("compare.rank", number));
		}
		for (ComparedFigure figure : comparison.total().figures()) {
			List<String> cells = new ArrayList<>(List.of(indent(figure) + texts.of(figure.name())));
			for (int variant = 0; variant < variants; variant++) {
				cells.addAll(cells(figure, variant));
			}
			table.row(cells);
		}
		return table.lines();
	}

	/** One row per group: index and measures by every variant, and what differs. */
	List<String> groups() {
		List<GroupField> fields = comparison.request().by().stream().distinct().sorted().toList();
		List<ComparedFigure> heads = comparison.total().figures().stream().filter(ComparisonTable::isHead).toList();
		TextTable table = new TextTable();
		fields.forEach(field -> table.words(texts.get("field." + field.name())));
		for (ComparedFigure figure : heads) {
			for (int variant = 0; variant < variants; variant++) {
				table.figures(texts.of(figure.name()) + " [%d]".formatted(variant + 1));
			}
		}
		table.words(texts.get("compare.differs"));
		for (Map.Entry<GroupKey, ComparedSlice> group : comparison.groups().entrySet()) {
			List<String> cells = new ArrayList<>();
			for (GroupField field : fields) {
				String value = group.getKey().values().getOrDefault(field, "");
				cells.add(value.isEmpty() ? texts.get("groups.unsaid") : value);
			}
			for (ComparedFigure head : heads) {
				Optional<ComparedFigure> own = group.getValue().figures().stream()
						.filter(figure -> figure.kind() == head.kind() && figure.id().equals(head.id())).findFirst();
				for (int variant = 0; variant < variants; variant++) {
					int place = variant;
					cells.add(own.flatMap(figure -> figure.side(place)).map(ComparisonTable::value).orElse(""));
				}
			}
			cells.add(group.getValue().findings().stream().map(ComparisonFinding::kind)
					.filter(kind -> kind.compareTo(Kind.LOWEST_DEPENDS_ON_READING) <= 0).distinct()
					.map(kind -> texts.get("compare.kind." + kind.name())).collect(Collectors.joining(", ")));
			table.row(cells);
		}
		return table.lines();
	}

	private static boolean isHead(ComparedFigure figure) {
		return figure.kind() == FigureKind.INDEX || figure.kind() == FigureKind.MEASURE;
	}

	private static String indent(ComparedFigure figure) {
		return figure.kind() == FigureKind.ITEM ? "    " : figure.kind() == FigureKind.DIMENSION ? "  " : "";
	}

	private List<String> cells(ComparedFigure figure, int variant) {
		List<String> cells = new ArrayList<>();
		Optional<Side> side = figure.side(variant);
		cells.add(side.map(ComparisonTable::value).orElseGet(() -> texts.get("compare.absent")));
		if (variant > 0) {
			cells.add(figure.difference(variant).map(DifferenceText::of).orElse(""));
		}
		cells.add(side.map(present -> conclusion(figure, variant, present)).orElse(""));
		cells.add(rank(figure, variant));
		return cells;
	}

	private String conclusion(ComparedFigure figure, int variant, Side side) {
		if (side.verdict().isPresent()) {
			String word = texts.get("verdict." + side.verdict().get().name());
			return figure.verdictChange(variant) ? word + " !" : word;
		}
		String band = side.band().words().map(texts::of).orElse("");
		return band + switch (figure.bandChange(variant)) {
		case BandChange.HIGHER -> " ▲";
		case BandChange.LOWER -> " ▼";
		case BandChange.OTHER -> " !";
		case BandChange.SAME, BandChange.NONE -> "";
		};
	}

	/** The rank, with the one by the first variant before it where that is another. */
	private static String rank(ComparedFigure figure, int variant) {
		OptionalInt rank = figure.side(variant).map(Side::rank).orElseGet(OptionalInt::empty);
		OptionalInt change = figure.rankChange(variant);
		if (rank.isEmpty()) {
			return "";
		}
		return change.isPresent() && change.getAsInt() != 0
				? (rank.getAsInt() - change.getAsInt()) + "→" + rank.getAsInt()
				: Integer.toString(rank.getAsInt());
	}

	private static String value(Side side) {
		List<BigDecimal> boundaries = new ArrayList<>(side.bands().bands().stream().map(Band::lower).toList());
		side.target().map(Target::atLeast).ifPresent(boundaries::add);
		String number = new ScoreFormat(boundaries).format(side.score().value());
		boolean percent = side.range().unit() == ScoreUnit.PERCENT
				&& !(side.score().value() instanceof ScoreValue.Missing);
		return percent ? number + "%" : number;
	}
}
