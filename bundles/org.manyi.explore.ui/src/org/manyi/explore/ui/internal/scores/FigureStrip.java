/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.manyi.ui.Chip;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** The figures that matter, side by side; mouse and arrow keys choose one. */
final class FigureStrip {

	private static final int PADDING = 16;
	private static final int ABOVE = 7;
	private static final int BELOW = 8;

	private final Canvas canvas;
	private final Font large;
	private final int line;
	private final int largeLine;
	private List<Tile> tiles = List.of();
	private List<Rectangle> areas = List.of();
	private Optional<String> marked = Optional.empty();
	private Consumer<String> listener = id -> {
	};
	private boolean dimmed;

	FigureStrip(Composite parent) {
		canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED), "scores.figures");
		canvas.setBackground(Palette.GROUND.color());
		large = FontDescriptor.createFrom(canvas.getFont()).increaseHeight(7).setStyle(SWT.BOLD)
				.createFont(canvas.getDisplay());
		canvas.addDisposeListener(event -> large.dispose());
		line = lineHeight(canvas.getFont());
		largeLine = lineHeight(large);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::mouse);
		canvas.addListener(SWT.MouseMove, this::hint);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_NONE);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		SpokenName.set(canvas, this::describe);
	}

	private int lineHeight(Font font) {
		GC gc = new GC(canvas);
		gc.setFont(font);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	/** Room for a name, a value and a note in the fonts of the desktop. */
	int height() {
		return ABOVE + line + largeLine + line + BELOW;
	}

	Canvas control() {
		return canvas;
	}

	void onSelect(Consumer<String> chosen) {
		listener = chosen;
	}

	void show(List<Tile> shown) {
		tiles = List.copyOf(shown);
		canvas.setData("text", describe());
		canvas.redraw();
	}

	boolean isMoreThanOne() {
		return tiles.size() > 1;
	}

	void mark(Optional<String> id) {
		marked = id;
		canvas.redraw();
	}

	void setDimmed(boolean dim) {
		dimmed = dim;
		canvas.redraw();
	}

	private String describe() {
		return String.join("\n", tiles.stream().map(tile -> String.join(" ", tile.name(), tile.value(), tile.note(),
				tile.alert(), tile.hint())).toList());
	}

	private void paint(GC gc) {
		List<Rectangle> drawn = new ArrayList<>();
		int x = 0;
		for (Tile tile : tiles) {
			int width = width(gc, tile);
			Rectangle area = new Rectangle(x, 0, width, height() - 1);
			paint(gc, tile, area);
			drawn.add(area);
			x += width;
		}
		areas = drawn;
		gc.setForeground(Palette.HAIRLINE.color());
		gc.drawLine(0, height() - 1, canvas.getClientArea().width, height() - 1);
		if (dimmed) {
			gc.setAlpha(160);
			gc.setBackground(Palette.GROUND.color());
			gc.fillRectangle(canvas.getClientArea());
		}
	}

	private int width(GC gc, Tile tile) {
		gc.setFont(canvas.getFont());
		int words = Math.max(gc.textExtent(tile.name()).x,
				gc.textExtent(tile.note() + (tile.alert().isEmpty() ? "" : " · " + tile.alert())).x);
		gc.setFont(large);
		int value = gc.textExtent(tile.value()).x;
		gc.setFont(canvas.getFont());
		int chip = tile.chip().map(drawn -> 12 + Chip.size(gc, drawn.text()).x).orElse(0);
		return Math.max(180, Math.max(words, value + chip)) + 2 * PADDING;
	}

	private void paint(GC gc, Tile tile, Rectangle area) {
		boolean selected = marked.filter(tile.id()::equals).isPresent();
		if (selected) {
			gc.setBackground(Palette.SELECTION.color());
			gc.fillRectangle(area);
			if (canvas.isFocusControl()) {
				gc.setBackground(Palette.ACCENT.color());
				gc.fillRectangle(area.x, area.y, 3, area.height);
			}
		}
		int x = area.x + PADDING;
		gc.setFont(canvas.getFont());
		gc.setForeground(Palette.SECONDARY.color());
		gc.drawText(tile.name(), x, ABOVE, SWT.DRAW_TRANSPARENT);
		gc.setFont(large);
		gc.setForeground(Palette.INK.color());
		gc.drawText(tile.value(), x, ABOVE + line, SWT.DRAW_TRANSPARENT);
		int end = x + gc.textExtent(tile.value()).x;
		int middle = ABOVE + line + largeLine / 2;
		gc.setFont(canvas.getFont());
		tile.chip().ifPresent(chip -> Chip.draw(gc, chip.text(), chip.color(), end + 12, middle));
		int bottom = ABOVE + line + largeLine;
		gc.setForeground(Palette.SECONDARY.color());
		gc.drawText(tile.note(), x, bottom, SWT.DRAW_TRANSPARENT);
		if (!tile.alert().isEmpty()) {
			int after = x + gc.textExtent(tile.note() + " · ").x;
			gc.setForeground(Palette.WORSE.color());
			gc.drawText(tile.alert(), after, bottom, SWT.DRAW_TRANSPARENT);
		}
		gc.setForeground(Palette.FAINT_LINE.color());
		gc.drawLine(area.x + area.width - 1, 12, area.x + area.width - 1, height() - 14);
	}

	private void mouse(Event event) {
		canvas.setFocus();
		for (int i = 0; i < areas.size(); i++) {
			if (areas.get(i).contains(event.x, event.y)) {
				listener.accept(tiles.get(i).id());
			}
		}
	}

	private void hint(Event event) {
		String hint = "";
		for (int i = 0; i < areas.size(); i++) {
			hint = areas.get(i).contains(event.x, event.y) ? tiles.get(i).hint() : hint;
		}
		canvas.setToolTipText(hint.isEmpty() ? null : hint);
	}

	private void key(Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		if (step != 0 && !tiles.isEmpty()) {
			int current = -1;
			for (int i = 0; i < tiles.size(); i++) {
				current = marked.filter(tiles.get(i).id()::equals).isPresent() ? i : current;
			}
			listener.accept(tiles.get(Math.clamp(current + step, 0, tiles.size() - 1)).id());
		}
	}
}
