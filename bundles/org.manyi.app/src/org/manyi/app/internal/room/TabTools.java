/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Leaves the tools of a view in the row of the tabs: tabs for which there is no room then are in the list at its end. A
 * row of their own, which the platform gives them, would take its height from the view. Tools that are as they were are
 * not painted again and again. The row is never lower than the highest of them has been.
 */
final class TabTools {

	/** Of the row, at least; a style sheet that said it would have all tabs laid out anew whenever a window is used. */
	private static final int HEIGHT = 32;

	private final CTabFolder tabs;

	TabTools(CTabFolder tabs) {
		this.tabs = tabs;
	}

	/** From now on. */
	void keep() {
		tabs.setTabHeight(HEIGHT);
		// the folder has no tools yet
		tabs.addListener(SWT.Paint, painted -> stay());
	}

	private void stay() {
		Control tools = tabs.getTopRight();
		if (tools == null) {
			return;
		}
		if (tools instanceof Composite row && row.getLayout() instanceof RowLayout) {
			row.setLayout(new ToolRow());
		}
		// all are as high as the highest; the sign of the list is higher than the row where the desktop is magnified
		int height = Math.max(tabs.getTabHeight(), tools.getSize().y);
		if (height > tabs.getTabHeight() || tabs.getTopRightAlignment() != SWT.RIGHT) {
			tabs.getDisplay().asyncExec(() -> {
				if (!tabs.isDisposed() && tabs.getTopRight() == tools) {
					tabs.setTabHeight(height);
					tabs.setTopRight(tools, SWT.RIGHT);
				}
			});
		}
	}
}
