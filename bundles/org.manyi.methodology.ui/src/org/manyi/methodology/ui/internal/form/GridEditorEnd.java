/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;

/** Runs something when the editor of a cell was closed. */
@NonNullByDefault({})
final class GridEditorEnd extends ColumnViewerEditorActivationListener {

	private final Runnable then;

	GridEditorEnd(Runnable then) {
		this.then = then;
	}

	@Override
	public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
		// the editor may open
	}

	@Override
	public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
		// the user writes
	}

	@Override
	public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		// what was written goes its way
	}

	@Override
	public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		then.run();
	}
}
