/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/**
 * A table, or tree, whose cells are edited in place: by double click, Enter, F2 or by typing; Tab goes on to the next
 * cell. Rows stay selected and open by their place in the document.
 */
@NonNullByDefault({})
final class GridTable {

	private final Composite area;
	private final TreeViewer viewer;
	private final List<GridColumn> columns;
	private final GridWidths widths;
	private Function<GridRow, List<GridRow>> children = row -> List.of();
	private boolean editable = true;
	private boolean quiet;
	private Optional<List<GridRow>> waiting = Optional.empty();

	/**
	 * @param id the identity of the table as a widget
	 */
	GridTable(Composite parent, String id, List<GridColumn> columns) {
		this.columns = columns;
		area = new Composite(parent, SWT.NONE);
		viewer = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		WidgetId.set(viewer.getTree(), id);
		for (GridColumn column : columns) {
			TreeViewerColumn made = new TreeViewerColumn(viewer, column.right() ? SWT.RIGHT : SWT.LEFT);
			made.setLabelProvider(new GridLabel(column, made.getColumn()));
			column.edited().ifPresent(edited -> made
					.setEditingSupport(new GridEditing(viewer, column, edited, () -> editable)));
		}
		new GridMarks(viewer.getTree(), columns);
		widths = new GridWidths(viewer.getTree(), columns);
		ColumnViewerToolTipSupport.enableFor(viewer);
		area.setLayout(widths);
		viewer.setContentProvider(new Content());
		keyboard();
	}

	/** Rows that came while a cell was edited are shown once it is left. */
	private void showWaiting() {
		if (!viewer.getTree().isDisposed()) {
			waiting.ifPresent(rows -> show(rows, editable));
		}
	}

	private void keyboard() {
		TreeViewerEditor.create(viewer,
				new TreeViewerFocusCellManager(viewer, new GridFocus(viewer)),
				new ColumnViewerEditorActivationStrategy(viewer) {
					@Override
					protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
						return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
								|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
								|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
								|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
										&& (event.keyCode == SWT.CR || event.keyCode == SWT.F2
												|| event.keyCode == SWT.KEYPAD_CR);
					}
				}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
						| ColumnViewerEditor.KEYBOARD_ACTIVATION);
		viewer.getColumnViewerEditor().addEditorActivationListener(new GridEditorEnd(
				() -> viewer.getTree().getDisplay().asyncExec(this::showWaiting)));
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return children.apply((GridRow) row).toArray();
		}

		@Override
		public Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return !children.apply((GridRow) row).isEmpty();
		}
	}

	/** The whole of it, to be laid out. */
	Composite area() {
		return area;
	}

	/** Makes it a tree. */
	void below(Function<GridRow, List<GridRow>> rows) {
		children = rows;
	}

	/** Told the row that the user selects. */
	void onSelect(Consumer<GridRow> listener) {
		viewer.addSelectionChangedListener(event -> {
			if (!quiet) {
				selected().ifPresent(listener);
			}
		});
	}

	/** The row that is selected. */
	Optional<GridRow> selected() {
		return Optional.ofNullable((GridRow) viewer.getStructuredSelection().getFirstElement());
	}

	/** Selects a row. */
	void select(GridRow row) {
		viewer.setSelection(new StructuredSelection(row), true);
	}

	/** Selects a row without telling it: the user did not. */
	void mark(GridRow row) {
		quiet = true;
		try {
			select(row);
		} finally {
			quiet = false;
		}
	}

	/** Opens a cell to be edited. */
	void edit(GridRow row, int column) {
		viewer.getTree().setFocus();
		viewer.editElement(row, column);
	}

	/** Shows rows, the same ones selected as before. */
	void show(List<GridRow> rows, boolean canEdit) {
		editable = canEdit;
		if (viewer.isCellEditorActive()) {
			waiting = Optional.of(rows);
			return;
		}
		waiting = Optional.empty();
		Tree tree = viewer.getTree();
		quiet = true;
		tree.setRedraw(false);
		try {
			for (int i = 0; i < columns.size(); i++) {
				tree.getColumn(i).setText(columns.get(i).heading().get());
			}
			Optional<GridRow> kept = selected();
			if (rows.equals(viewer.getInput())) {
				viewer.refresh(); // the keyboard stays where it is
			} else {
				viewer.setInput(rows);
			}
			viewer.expandAll();
			kept.ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
			widths.measure();
		} finally {
			tree.setRedraw(true);
			quiet = false;
		}
	}

	/** Names it for who has it read aloud. */
	GridTable named(Supplier<String> name) {
		SpokenName.set(viewer.getTree(), name);
		return this;
	}

	Control focusControl() {
		return viewer.getTree();
	}
}
