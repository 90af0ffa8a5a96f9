/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manyi.model.BandScale;
import org.manyi.service.units.UnitRow;
import org.manyi.ui.Palette;
import org.manyi.ui.ScaleColors;
import org.manyi.ui.Tone;
import org.manyi.ui.table.CellDrawing;

/**
 * A score on a light tint of its band, framed in the column that the user chose. Where it rests on few answers it has
 * no tint and stands in grey.
 *
 * @param id     of the figure
 * @param text   of a unit
 * @param scale  the bands
 * @param chosen whether the column is chosen
 */
record HeatCell(String id, Function<UnitRow, String> text, BandScale scale, BooleanSupplier chosen)
		implements CellDrawing<UnitRow> {

	@Override
	@NonNullByDefault({})
	public void draw(GC gc, Rectangle area, UnitRow unit) {
		boolean few = unit.figure(id).filter(unit::few).isPresent();
		if (!few) {
			tint(unit).ifPresent(color -> {
				gc.setBackground(color);
				gc.fillRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
			});
		}
		if (chosen.getAsBoolean()) {
			gc.setForeground(Palette.ACCENT.color());
			gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		}
		gc.setForeground((few ? Palette.SECONDARY : Palette.INK).color());
		CellDrawing.line(gc, area, true, text.apply(unit));
	}

	private Optional<Color> tint(UnitRow unit) {
		return unit.figure(id).flatMap(figure -> figure.band().certain())
				.map(band -> Tone.current().charts().colors().tint(ScaleColors.placeOfBand(scale, band)))
				.map(tint -> new Color(tint.getRed(), tint.getGreen(), tint.getBlue()));
	}
}
