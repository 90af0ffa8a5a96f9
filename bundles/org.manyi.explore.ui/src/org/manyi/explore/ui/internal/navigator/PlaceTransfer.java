/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Takes a place by drag and drop from the navigator to any view of the window. */
final class PlaceTransfer {

	/** How far the mouse is moved before a row is dragged, in pixels. */
	private static final int FAR = 6;

	private final PlaceDrop places;
	private @Nullable Point pressed;

	PlaceTransfer(PlaceDrop places) {
		this.places = places;
	}

	/** Rows of the table can be dragged. */
	void dragFrom(NatTable table, Supplier<Optional<Place>> selected) {
		DragSource source = new DragSource(table, DND.DROP_COPY | DND.DROP_MOVE);
		detectDrag(table);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(@Nullable DragSourceEvent event) {
				Optional<Destination> dragged = selected.get().flatMap(Place::destination);
				if (event != null) {
					event.doit = dragged.isPresent();
				}
				LocalSelectionTransfer.getTransfer()
						.setSelection(dragged.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
			}

			@Override
			public void dragFinished(@Nullable DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	/** The window system's own detection keeps back the press of the mouse, by which a row is selected. */
	private void detectDrag(NatTable table) {
		table.setDragDetect(false);
		table.addListener(SWT.MouseDown,
				event -> pressed = event.button == 1 && table.getRowPositionByY(event.y) > 0
						? new Point(event.x, event.y)
						: null);
		table.addListener(SWT.MouseUp, event -> pressed = null);
		table.addListener(SWT.MouseMove, event -> {
			Point start = pressed;
			if (start != null && Math.max(Math.abs(event.x - start.x), Math.abs(event.y - start.y)) > FAR) {
				pressed = null;
				Event drag = new Event();
				drag.button = 1;
				drag.x = start.x;
				drag.y = start.y;
				drag.stateMask = event.stateMask;
				drag.time = event.time;
				table.notifyListeners(SWT.DragDetect, drag);
			}
		});
	}

	/** The window, which takes files already, takes places too. */
	void dropOnto(Shell window) {
		if (window.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
			Transfer[] known = target.getTransfer();
			Transfer[] more = Arrays.copyOf(known, known.length + 1);
			more[known.length] = LocalSelectionTransfer.getTransfer();
			target.setTransfer(more);
			target.addDropListener(new DropTargetAdapter() {
				@Override
				public void drop(@Nullable DropTargetEvent event) {
					if (event != null && event.data instanceof IStructuredSelection dropped
							&& dropped.getFirstElement() instanceof Destination destination) {
						places.drop(destination, new Point(event.x, event.y));
					}
				}
			});
		}
	}
}
