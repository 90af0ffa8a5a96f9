/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** How wide cells need to be. What was measured once is remembered: to measure words takes longer than all else. */
final class CellWidths<R> {

	/** So many rows are measured. */
	private static final int MEASURED_ROWS = 200;
	private static final int REMEMBERED = 4096;
	private static final int AIR = 8;

	private final NatTable table;
	private final Rows<R> rows;
	private final Columns<R> columns;
	private final RowKind<R> kind;
	private final CellPainter<R> painter;
	private final BodyLayer<R> body;
	private final Map<Measured, Integer> known = new HashMap<>();
	private final Map<String, HeadingWidth> headings = new HashMap<>();

	/** What the width of a cell depends on. */
	private record Measured(String column, String text, boolean strong, int depth) {
	}

	/** How wide a heading is on one line, and on two. */
	private record HeadingWidth(int one, int two) {
	}

	/**
	 * @param body the layer whose columns are made as wide
	 */
	CellWidths(NatTable table, Rows<R> rows, Columns<R> columns, RowKind<R> kind, CellPainter<R> painter,
			BodyLayer<R> body) {
		this.table = table;
		this.rows = rows;
		this.columns = columns;
		this.kind = kind;
		this.painter = painter;
		this.body = body;
	}

	/** Makes columns as wide as their headings and first visible rows need. */
	void fit() {
		if (known.size() > REMEMBERED) {
			known.clear();
		}
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		List<R> measured = rows.visible().stream().limit(MEASURED_ROWS).toList();
		body.fit(column -> need(gc, column, measured));
		gc.dispose();
	}

	private WidthNeed need(GC gc, Column<R> column, List<R> measured) {
		HeadingWidth heading = heading(gc, column);
		int cells = measured.stream().mapToInt(row -> width(gc, column, row)).max().orElse(0);
		return new WidthNeed(Math.max(cells, heading.two()), Math.max(cells, heading.one()),
				AIR + Math.max(heading.one(), Math.max(cells, column.drawing().roomyWidth())));
	}

	private HeadingWidth heading(GC gc, Column<R> column) {
		return headings.computeIfAbsent(columns.heading(column), words -> new HeadingWidth(
				CellDrawing.wordsWidth(gc, words), HeadingLines.narrow(gc, words).width(gc)));
	}

	/** Whether a heading is too long for its column. */
	boolean twoLines() {
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		boolean found = IntStream.range(0, columns.visible().size())
				.anyMatch(i -> heading(gc, columns.get(i)).one() > body.getColumnWidthByPosition(i));
		gc.dispose();
		return found;
	}

	private int width(GC gc, Column<R> column, R row) {
		return known.computeIfAbsent(new Measured(column.id(), column.text().apply(row), kind.strong().test(row),
				kind.depth().applyAsInt(row)), what -> painter.width(gc, column, row));
	}

	/** Also of a cell that begins beyond the left edge, where the table knows no region. */
	private boolean isHeading(ILayerCell cell) {
		Rectangle bounds = cell.getBounds();
		@Nullable LabelStack region = table.getRegionLabelsByXY(Math.max(0, bounds.x + 1), Math.max(0, bounds.y + 1));
		return region != null && region.hasLabel(GridRegion.COLUMN_HEADER);
	}

	/** How wide a cell needs to be, in pixels, [0, ∞). */
	int of(GC gc, ILayerCell cell) {
		gc.setFont(table.getFont());
		Column<R> column = columns.get(cell.getColumnIndex());
		if (isHeading(cell)) {
			return heading(gc, column).two();
		}
		return cell.getRowIndex() < rows.getRowCount()
				? painter.width(gc, column, rows.getRowObject(cell.getRowIndex()))
				: 0;
	}
}
