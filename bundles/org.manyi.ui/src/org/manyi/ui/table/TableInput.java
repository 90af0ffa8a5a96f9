/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What the user does in a table with keys and mouse, beside dragging a width. */
final class TableInput<R> {

	private static final int NOWHERE = -1;

	private final NatTable table;
	private final Rows<R> rows;
	private final RowKind<R> kind;
	private final Supplier<Optional<R>> current;
	private final Actions<R> actions;
	private int menuColumn;
	private int pressed = NOWHERE;

	/** What follows from it. */
	interface Actions<R> {

		/** The row is opened. */
		void open(R row);

		/** The table is copied. */
		void copy();

		/** The row shows the rows below it, or not. */
		void expand(R row, boolean open);

		/** The row of that place among the visible ones is selected. */
		void select(int index);

		/** The cell of that column among the visible ones was clicked. */
		void cell(int column);

		/**
		 * Another row is selected, where the key goes to one.
		 *
		 * @return whether it does
		 */
		boolean step(int keyCode, boolean ctrl);

		/** What stands so many columns to the right is wanted, or to the left below 0. */
		void sideways(int columns);

		/** The rows are sorted by the column of that place among the visible ones. */
		void sort(int column);
	}

	/**
	 * @param current the row selected
	 */
	TableInput(NatTable table, Rows<R> rows, RowKind<R> kind, Supplier<Optional<R>> current, Actions<R> actions) {
		this.table = table;
		this.rows = rows;
		this.kind = kind;
		this.current = current;
		this.actions = actions;
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Traverse, TableInput::leave);
		table.addListener(SWT.MouseDown, this::mouse);
		table.addListener(SWT.MouseUp, this::released);
		table.addListener(SWT.MouseDoubleClick, event -> {
			if (table.getRowPositionByY(event.y) > 0) {
				current.get().ifPresent(actions::open);
			}
		});
		table.addListener(SWT.MenuDetect, this::menu);
	}

	/** The column on which the menu was opened; the first one by keyboard. */
	int menuColumn() {
		return menuColumn;
	}

	/** Tab and Escape leave the table, as they leave any control. */
	private static void leave(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE;
	}

	private void key(Event event) {
		boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
		if ((event.stateMask & SWT.ALT) != 0 || actions.step(event.keyCode, ctrl)) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> sideways(-1);
			case SWT.ARROW_RIGHT -> sideways(1);
			case SWT.CR, SWT.KEYPAD_CR -> current.get().ifPresent(actions::open);
			case 'c' -> {
				if (ctrl) {
					actions.copy();
				}
			}
			default -> {
				// other keys do nothing
			}
		}
	}

	/** A row of a tree is opened or closed where it can be; else the table moves along. */
	private void sideways(int columns) {
		boolean open = columns > 0;
		Optional<R> turned = current.get()
				.filter(row -> kind.tree() && rows.expandable(row) && rows.expanded(row) != open);
		turned.ifPresentOrElse(row -> actions.expand(row, open), () -> actions.sideways(columns));
	}

	/** The row under the mouse is the one that the menu is about. */
	private void menu(Event event) {
		Point place = table.toControl(event.x, event.y);
		int index = table.getRowIndexByPosition(table.getRowPositionByY(place.y));
		boolean byMouse = event.detail == SWT.MENU_MOUSE;
		menuColumn = byMouse ? Math.max(0, table.getColumnIndexByPosition(table.getColumnPositionByX(place.x))) : 0;
		if (byMouse && table.getRowPositionByY(place.y) > 0 && index >= 0 && index < rows.getRowCount()) {
			actions.select(index);
		}
	}

	/** A click on a heading sorts; a press near its edge drags the width. */
	private void released(Event event) {
		int column = table.getColumnPositionByX(event.x);
		if (event.button == 1 && pressed == column && table.getRowPositionByY(event.y) == 0) {
			actions.sort(table.getColumnIndexByPosition(column));
		}
		pressed = NOWHERE;
	}

	private void mouse(Event event) {
		boolean heading = event.button == 1 && table.getRowPositionByY(event.y) == 0
				&& CellEdgeDetectUtil.getColumnPositionToResize(table, new Point(event.x, event.y)) < 0;
		pressed = heading ? table.getColumnPositionByX(event.x) : NOWHERE;
		int position = table.getRowPositionByY(event.y);
		int column = table.getColumnPositionByX(event.x);
		int index = table.getRowIndexByPosition(position);
		if (event.button == 1) {
			table.forceFocus();
		}
		if (event.button == 1 && position > 0 && column >= 0 && index >= 0) {
			actions.select(index);
			actions.cell(table.getColumnIndexByPosition(column));
		}
		if (!kind.tree() || position < 1 || column != 0 || index < 0 || index >= rows.getRowCount()) {
			return;
		}
		R row = rows.getRowObject(index);
		int end = TreeDrawing.textStart(kind.depth().applyAsInt(row));
		if (event.x < end && rows.expandable(row)) {
			actions.expand(row, !rows.expanded(row));
		}
	}
}
