/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import org.manyi.analysis.sensitivity.StableRange;
import org.manyi.analysis.sensitivity.WeightLimit;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Rational;
import org.manyi.service.compare.DifferenceText;
import org.manyi.ui.Palette;
import org.manyi.ui.NumberText;
import org.manyi.ui.table.Column;

/** The columns of the sensitivity table. */
record SensitivityColumns(Supplier<Texts> texts, DoubleSupplier most) {

	List<Column<SensitivityRow>> columns() {
		return List.of(
				Column.words("item", Column.FILLS, () -> texts.get().messages().columnItem, SensitivityRow::name)
						.sortedBy((one, other) -> texts.get().alphabet().compare(one.name(), other.name())),
				Column.<SensitivityRow>numbers("weight", 90, () -> texts.get().messages().columnWeight,
						row -> weight(row.item().item().weight()))
						.sortedByKey(row -> Optional.of(row.item().item().weight())),
				Column.<SensitivityRow>words("range", 320, () -> texts.get().messages().columnRange, this::range)
						.drawn(new RangeBar(most)),
				Column.<SensitivityRow>words("turns", 216, () -> texts.get().messages().columnTurns, this::turns)
						.colored(row -> Optional.of(row.nearest().isPresent() ? Palette.INK : Palette.SECONDARY))
						.sortedByKey(SensitivityRow::room),
				Column.<SensitivityRow>numbers("slope", 110, () -> texts.get().messages().columnSlope, this::slope)
						.sortedByKey(row -> Optional.of(row.item().slope())),
				Column.<SensitivityRow>numbers("lost", 100, () -> texts.get().messages().columnLost,
						row -> row.lostPoints().toDecimal(2, RoundingMode.HALF_UP).toPlainString())
						.sortedByKey(row -> Optional.of(row.lostPoints())),
				Column.<SensitivityRow>numbers("most", 170, () -> texts.get().messages().columnMostLost,
						row -> percent(row.mostLost())).drawn(new ShareBar())
						.sortedByKey(row -> Optional.of(row.mostLost())));
	}

	/** Such as {@code 0.081 … 0.340}; the whole way where nothing turns. */
	private String range(SensitivityRow row) {
		return row.range().map(stable -> weight(stable.lower().map(WeightLimit::weight).orElse(Rational.ZERO)) + " … "
				+ weight(stable.upper().map(WeightLimit::weight).orElse(row.item().most()))).orElse(NumberText.MISSING);
	}

	/** What turns at the nearer limit. */
	private String turns(SensitivityRow row) {
		if (!row.item().movable()) {
			return texts.get().messages().cannotMove;
		}
		return row.range().map(this::turns).orElse(NumberText.MISSING);
	}

	private String turns(StableRange<String> range) {
		String lower = range.lower().map(limit -> "↓ " + weight(limit.weight()) + " → " + limit.beyond()).orElse("");
		String upper = range.upper().map(limit -> "↑ " + weight(limit.weight()) + " → " + limit.beyond()).orElse("");
		String both = lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + "   " + upper;
		return both.isEmpty() ? texts.get().messages().neverTurns : both;
	}

	private String slope(SensitivityRow row) {
		if (!row.item().movable()) {
			return NumberText.MISSING;
		}
		return DifferenceText.of(row.item().slope().divide(Rational.HUNDRED), 3);
	}

	static String weight(Rational weight) {
		return weight.toDecimal(3, RoundingMode.HALF_UP).toPlainString();
	}

	static String percent(Rational share) {
		return share.multiply(Rational.HUNDRED).toDecimal(1, RoundingMode.HALF_UP).toPlainString() + " %";
	}
}
