/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.model.Rational;
import org.manyi.ui.Palette;
import org.manyi.ui.NumberText;
import org.manyi.ui.table.Column;

/**
 * The columns of the what-if: the figure, its score before and after, its band, weight and rank.
 *
 * @param texts    the words
 * @param compared what the version that is compared with is called
 */
record WhatIfColumns(Supplier<Texts> texts, Supplier<String> compared) {

	private static final int WEIGHT_DECIMALS = 3;

	List<Column<Figure>> all() {
		BandTurn bands = new BandTurn(texts);
		List<Column<Figure>> columns = new ArrayList<>();
		columns.add(Column.words("name", Column.FILLS, () -> messages().columnIndicator,
				figure -> texts.get().of(figure.name())));
		columns.add(Column.numbers("before", 80, compared, figure -> score(figure.before())));
		columns.add(Column.<Figure>numbers("after", 80, () -> messages().columnAfter, figure -> score(figure.after())));
		columns.add(Column
				.<Figure>numbers("change", 90, () -> messages().columnChange,
						figure -> figure.changeInWords().orElse(""))
				.colored(
						figure -> figure.change().map(change -> change.signum() < 0 ? Palette.WORSE : Palette.ACCENT)));
		columns.add(Column.words("band", 260, () -> messages().columnBand, bands::text).drawn(bands));
		columns.add(Column.numbers("weight", 110, () -> messages().columnWeight,
				figure -> turn(figure.before().flatMap(Figure.Side::weight).map(WhatIfColumns::weight),
						figure.after().flatMap(Figure.Side::weight).map(WhatIfColumns::weight))));
		columns.add(Column.numbers("rank", 80, () -> messages().columnRank,
				figure -> turn(figure.before().flatMap(Figure.Side::rank).map(rank -> Integer.toString(rank)),
						figure.after().flatMap(Figure.Side::rank).map(rank -> Integer.toString(rank)))));
		return columns;
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private String score(Optional<Figure.Side> side) {
		return new WhatIfWords(texts.get()).score(side);
	}

	private static String weight(Rational weight) {
		return weight.toDecimal(WEIGHT_DECIMALS, RoundingMode.HALF_UP).toPlainString();
	}

	private static String turn(Optional<String> before, Optional<String> after) {
		return before.equals(after) || before.isEmpty() ? after.orElse("")
				: before.get() + " → " + after.orElse(NumberText.MISSING);
	}
}
