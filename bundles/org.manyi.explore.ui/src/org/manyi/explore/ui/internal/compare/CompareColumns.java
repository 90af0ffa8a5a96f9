/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.manyi.explore.ui.internal.BandCell;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Band;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.Verdict;
import org.manyi.service.compare.BandChange;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.DifferenceText;
import org.manyi.service.compare.Side;
import org.manyi.ui.Palette;
import org.manyi.ui.NumberText;
import org.manyi.ui.table.Column;

/** The columns of a comparison: the figure, then a block for each variant. */
final class CompareColumns {

	/** The most variants that are set side by side. */
	static final int MOST = 3;

	private static final List<String> SIGNS = List.of("①", "②", "③");

	private final Supplier<Texts> texts;
	private final Supplier<Optional<Comparison>> shown;

	CompareColumns(Supplier<Texts> texts, Supplier<Optional<Comparison>> shown) {
		this.texts = texts;
		this.shown = shown;
	}

	/** What stands for a variant. */
	static String sign(int variant) {
		return SIGNS.get(variant);
	}

	/** Which columns these rows have anything for. */
	static Predicate<String> used(List<CompareRow> rows, int variants) {
		return id -> {
			int variant = Character.digit(id.charAt(id.length() - 1), 10);
			if (!id.contains("-")) {
				return true;
			}
			return variant < variants && switch (id.substring(0, id.indexOf('-'))) {
				case "band" -> rows.stream().flatMap(row -> row.figure().side(variant).stream())
						.anyMatch(side -> !(side.bands().bands().isEmpty()) || side.verdict().isPresent());
				default -> true;
			};
		};
	}

	List<Column<CompareRow>> columns() {
		List<Column<CompareRow>> columns = new ArrayList<>();
		columns.add(Column.words("indicator", Column.FILLS, heading(messages -> messages.columnIndicator), this::name));
		for (int place = 0; place < MOST; place++) {
			int variant = place;
			columns.add(Column.<CompareRow>numbers("score-" + variant, 110,
					() -> sign(variant) + " " + texts.get().messages().columnScore, row -> score(row, variant))
					.sortedByKey(row -> side(row, variant).flatMap(side -> side.score().value().number())));
			if (variant > 0) {
				columns.add(Column.<CompareRow>numbers("difference-" + variant, 110, () -> sign(variant) + " − ①",
						row -> difference(row, variant))
						.colored(row -> row.figure().difference(variant).map(Rational::signum).filter(sign -> sign != 0)
								.map(sign -> sign < 0 ? Palette.WORSE : Palette.ACCENT))
						.sortedByKey(row -> row.figure().difference(variant)));
			}
			BandCell<CompareRow> band = new BandCell<>(row -> chip(row, variant));
			columns.add(Column.words("band-" + variant, 200,
					() -> sign(variant) + " " + texts.get().messages().columnConclusion, band::text).drawn(band));
			columns.add(Column.<CompareRow>numbers("rank-" + variant, 90,
					() -> sign(variant) + " " + texts.get().messages().columnRank, row -> rank(row, variant))
					.colored(row -> changed(row.figure().rankChange(variant)))
					.sortedByKey(row -> side(row, variant).map(Side::rank).filter(OptionalInt::isPresent)
							.map(OptionalInt::getAsInt)));
		}
		return columns;
	}

	private Supplier<String> heading(Function<Messages, String> text) {
		return () -> text.apply(texts.get().messages());
	}

	private String name(CompareRow row) {
		return texts.get().of(row.figure().name());
	}

	private static Optional<Side> side(CompareRow row, int variant) {
		return variant < row.figure().sides().size() ? row.figure().side(variant) : Optional.empty();
	}

	private String score(CompareRow row, int variant) {
		return side(row, variant).map(side -> {
			List<BigDecimal> boundaries = new ArrayList<>(side.bands().bands().stream().map(Band::lower).toList());
			side.target().map(Target::atLeast).ifPresent(boundaries::add);
			return texts.get().numbers().score(side.score().value(), boundaries, side.range().unit());
		}).orElseGet(() -> variant < shown.get().map(comparison -> comparison.variants().size()).orElse(0)
				? texts.get().messages().compareAbsent : "");
	}

	private String difference(CompareRow row, int variant) {
		return row.figure().difference(variant).map(difference -> {
			String sign = difference.signum() == 0 ? "" : difference.signum() < 0 ? "▼ " : "▲ ";
			return sign + DifferenceText.of(difference);
		}).orElse(NumberText.MISSING);
	}

	/** The band or the verdict, with the sign of what became of it. */
	private Optional<BandChip> chip(CompareRow row, int variant) {
		Optional<Side> side = side(row, variant);
		Optional<Verdict> verdict = side.flatMap(Side::verdict);
		if (verdict.isPresent()) {
			Messages messages = texts.get().messages();
			String word = switch (verdict.get()) {
				case MET -> messages.met;
				case MISSED -> messages.missed;
				case UNDECIDED -> messages.undecided;
			};
			String sign = row.figure().verdictChange(variant) ? "◆ " : "";
			return Optional.of(new BandChip(sign + word, (verdict.get() == Verdict.MET ? Palette.BAND_HIGH
					: verdict.get() == Verdict.MISSED ? Palette.BAND_LOW : Palette.BAND_MIDDLE).color()));
		}
		BandChange change = variant < row.figure().sides().size() ? row.figure().bandChange(variant) : BandChange.NONE;
		String sign = switch (change) {
			case HIGHER -> "▲ ";
			case LOWER -> "▼ ";
			case OTHER -> "◆ ";
			case SAME, NONE -> "";
		};
		return side.flatMap(present -> BandChip.of(present.band(), present.bands(), texts.get()))
				.map(chip -> new BandChip(sign + chip.text(), chip.color()));
	}

	private static String rank(CompareRow row, int variant) {
		OptionalInt rank = side(row, variant).map(Side::rank).orElseGet(OptionalInt::empty);
		if (rank.isEmpty()) {
			return "";
		}
		OptionalInt change = row.figure().rankChange(variant);
		return change.isPresent() && change.getAsInt() != 0
				? (rank.getAsInt() - change.getAsInt()) + " → " + rank.getAsInt() : Integer.toString(rank.getAsInt());
	}

	/** Nearer to the lowest is worse. */
	private static Optional<Palette> changed(OptionalInt change) {
		return change.isEmpty() || change.getAsInt() == 0 ? Optional.empty()
				: Optional.of(change.getAsInt() < 0 ? Palette.WORSE : Palette.ACCENT);
	}
}
