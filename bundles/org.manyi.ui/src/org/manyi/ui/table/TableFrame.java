/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** The widget of a table: its layers and how they are painted, as wide and high as the words need. */
final class TableFrame<R> {

	private static final int DIMMED = 160;
	private static final int OPAQUE = 255;

	private final Composite area;
	private final NatTable table;
	private final Rows<R> rows;
	private final Columns<R> columns;
	private final TableLayers<R> layers;
	private final LineHeights heights;
	private final CellWidths<R> widths;
	private boolean dimmed;

	/**
	 * @param id      the identity of the table as a widget
	 * @param resized run after the user changed the width of a column
	 */
	TableFrame(Composite parent, String id, Rows<R> rows, RowKind<R> kind, Columns<R> columns, Runnable resized) {
		this.rows = rows;
		this.columns = columns;
		heights = LineHeights.of(parent);
		layers = TableLayers.of(new BodyLayer<>(rows, columns, heights, resized), rows, kind, columns);
		layers.headings().setDefaultRowHeight(heights.headings(false));
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		table = WidgetId.set(new PromptTable(area,
				SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.whole()), id);
		table.setBackground(Palette.GROUND.color());
		area.setLayout(new WholeRows(table, layers::rowHeight));
		Font strong = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
		table.addDisposeListener(event -> strong.dispose());
		CellPainter<R> painter = new CellPainter<>(table, rows, columns, kind, strong);
		widths = new CellWidths<>(table, rows, columns, kind, painter, layers.body());
		layers.body().onLaidOut(this::fitHeadings);
		configure(painter);
		table.addListener(SWT.FocusIn, event -> table.redraw());
		table.addListener(SWT.FocusOut, event -> table.redraw());
	}

	private void fitHeadings() {
		int height = heights.headings(widths.twoLines());
		if (layers.headings().getDefaultRowHeight() != height) {
			layers.headings().setDefaultRowHeight(height);
			area.requestLayout();
		}
	}

	private void configure(CellPainter<R> painter) {
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			@NonNullByDefault({})
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
						painter, DisplayMode.NORMAL, GridRegion.BODY);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
						new HeadingPainter(columns, heights), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
			}
		});
		table.addConfiguration(new DefaultColumnResizeBindings());
		table.configure();
		new TableTips(table, widths::of, this::hint);
		table.addOverlayPainter((gc, layer) -> dim(gc));
		EdgeHints hints = new EdgeHints(table, layers);
		table.addOverlayPainter((gc, layer) -> hints.paint(gc));
	}

	private void dim(GC gc) {
		if (dimmed) {
			gc.setAlpha(DIMMED);
			gc.setBackground(Palette.GROUND.color());
			gc.fillRectangle(table.getClientArea());
			gc.setAlpha(OPAQUE);
		}
	}

	private String hint(ILayerCell cell) {
		return cell.getRowIndex() < rows.getRowCount()
				? columns.get(cell.getColumnIndex()).hint().apply(rows.getRowObject(cell.getRowIndex()))
				: "";
	}

	/** The whole of it. */
	Composite area() {
		return area;
	}

	/** What has the keyboard. */
	NatTable table() {
		return table;
	}

	TableLayers<R> layers() {
		return layers;
	}

	/** Makes the columns as wide as their cells need now. */
	void fit() {
		widths.fit();
	}

	/** Draws everything dimmed, as an older picture, or not. */
	void setDimmed(boolean dim) {
		dimmed = dim;
		table.redraw();
	}

	/** Of rows with so many lines, in pixels, [1, ∞). */
	int rowHeight(int lines) {
		return heights.rows(lines);
	}
}
