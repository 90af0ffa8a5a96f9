/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import org.manyi.service.compare.DifferenceText;
import org.manyi.service.compare.Side;

/** The figures of a comparison, a block of columns per variant. */
final class ComparisonTable {

	/** What says beside a figure that it is another one than by the first variant. */
	enum Mark {
		OTHER("!"), HIGHER("▲"), LOWER("▼"), RANKS("→");

		private final String sign;

		Mark(String sign) {
			this.sign = sign;
		}
	}

	/**
	 * A table.
	 *
	 * @param lines its lines
	 * @param marks what stands in it
	 */
	record Marked(List<String> lines, Set<Mark> marks) {
	}

	private final Texts texts;
	private final Comparison comparison;
	private final int variants;
	private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

	ComparisonTable(Texts texts, Comparison comparison) {
		this.texts = texts;
		this.comparison = comparison;
		variants = comparison.variants().size();
	}

	/** One row per figure. */
	Marked figures() {
		marks.clear();
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
		return marked(table);
	}

	/** One row per group: index and measures by every variant, and what differs. */
	Marked groups() {
		marks.clear();
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
				cells.add(new GroupName(texts).value(group.getKey().values().getOrDefault(field, "")));
			}
			for (ComparedFigure head : heads) {
				Optional<ComparedFigure> own = group.getValue().figures().stream()
						.filter(figure -> figure.kind() == head.kind() && figure.id().equals(head.id())).findFirst();
				for (int variant = 0; variant < variants; variant++) {
					int place = variant;
					cells.add(own.flatMap(figure -> figure.side(place).map(side -> value(side) + turn(figure, place)))
							.orElse(""));
				}
			}
			cells.add(turns(group.getValue()));
			table.row(cells);
		}
		return marked(table);
	}

	private Marked marked(TextTable table) {
		return new Marked(table.lines(), Set.copyOf(marks));
	}

	/** What turns in a group, such as {@code verdict on KPI, lowest item}. */
	private String turns(ComparedSlice slice) {
		return slice.findings().stream().filter(finding -> finding.kind().isTurn())
				.map(finding -> texts.get("compare.kind." + finding.kind().name(), name(slice, finding))).distinct()
				.collect(Collectors.joining(", "));
	}

	private String name(ComparedSlice slice, ComparisonFinding finding) {
		return slice.figures().stream().filter(figure -> finding.subject().filter(figure.id()::equals).isPresent())
				.map(ComparedFigure::name).map(texts::of).findFirst().orElse("");
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
		return side.verdict().map(verdict -> texts.get("verdict." + verdict.name()))
				.orElseGet(() -> side.band().words().map(texts::of).orElse("")) + turn(figure, variant);
	}

	/** The mark of a verdict or band that is another one than by the first variant. */
	private String turn(ComparedFigure figure, int variant) {
		if (figure.verdictChange(variant)) {
			return " " + sign(Mark.OTHER);
		}
		return switch (figure.bandChange(variant)) {
		case BandChange.HIGHER -> " " + sign(Mark.HIGHER);
		case BandChange.LOWER -> " " + sign(Mark.LOWER);
		case BandChange.OTHER -> " " + sign(Mark.OTHER);
		case BandChange.SAME, BandChange.NONE -> "";
		};
	}

	/** The sign of a mark that stands in the table from now on. */
	private String sign(Mark mark) {
		marks.add(mark);
		return mark.sign;
	}

	/** What the marks of a table mean. */
	List<String> legend(Set<Mark> standing) {
		return Arrays.stream(Mark.values()).filter(standing::contains)
				.map(mark -> "  " + texts.get("compare.mark." + mark.name().toLowerCase(Locale.ROOT))).toList();
	}

	/** The rank, with the one by the first variant before it where that is another. */
	private String rank(ComparedFigure figure, int variant) {
		OptionalInt rank = figure.side(variant).map(Side::rank).orElseGet(OptionalInt::empty);
		OptionalInt change = figure.rankChange(variant);
		if (rank.isEmpty()) {
			return "";
		}
		return change.isPresent() && change.getAsInt() != 0
				? (rank.getAsInt() - change.getAsInt()) + sign(Mark.RANKS) + rank.getAsInt()
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
