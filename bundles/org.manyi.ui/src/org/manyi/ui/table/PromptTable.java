/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.conflation.EventConflaterChain;
import org.eclipse.nebula.widgets.nattable.conflation.IEventConflater;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.RecalculateScrollBarsCommand;
import org.eclipse.swt.widgets.Composite;

/**
 * A table that is painted once for all changes of a turn of the event loop, as any widget is. NatTable's own way is to
 * look every 20 ms, in a thread of each table, whether there was a change: that paints late, and twice where the window
 * painted in between.
 */
@NonNullByDefault({})
final class PromptTable extends NatTable {

	private static final int SELDOM = Math.toIntExact(TimeUnit.HOURS.toMillis(1));

	PromptTable(Composite parent, int style, ILayer layer) {
		super(parent, style, layer, new EventConflaterChain(SELDOM, SELDOM), false);
	}

	@Override
	protected IEventConflater getVisualChangeEventConflater() {
		return new IEventConflater() {

			private boolean expected;

			@Override
			public void addEvent(ILayerEvent event) {
				redraw();
				if (!expected) {
					expected = true;
					getDisplay().asyncExec(this::recalculateScrollBars);
				}
			}

			private void recalculateScrollBars() {
				expected = false;
				if (!isDisposed()) {
					doCommand(new RecalculateScrollBarsCommand());
				}
			}

			@Override
			public void clearQueue() {
				// nothing is kept
			}

			@Override
			public int getCount() {
				return expected ? 1 : 0;
			}

			@Override
			public Runnable getConflaterTask() {
				return () -> {
					// the turn of the event loop does it
				};
			}
		};
	}
}
