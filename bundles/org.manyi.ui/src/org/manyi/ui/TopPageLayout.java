/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows one page of several. Unlike its base class it leaves those that are not seen as they are: laying out what
 * nobody sees takes its time at each change of size. A page gets its size when it comes to the top.
 */
public final class TopPageLayout extends StackLayout {

	@Override
	@NonNullByDefault({})
	protected Point computeSize(Composite pages, int widthHint, int heightHint, boolean flushCache) {
		Control top = topControl;
		Point size = top == null || top.isDisposed() ? new Point(0, 0)
				: top.computeSize(widthHint, heightHint, flushCache);
		return new Point(widthHint == SWT.DEFAULT ? size.x + 2 * marginWidth : widthHint,
				heightHint == SWT.DEFAULT ? size.y + 2 * marginHeight : heightHint);
	}

	@Override
	@NonNullByDefault({})
	protected void layout(Composite pages, boolean flushCache) {
		Rectangle room = pages.getClientArea();
		Control top = topControl;
		if (top != null && !top.isDisposed()) {
			top.setBounds(room.x + marginWidth, room.y + marginHeight, room.width - 2 * marginWidth,
					room.height - 2 * marginHeight);
		}
		for (Control page : pages.getChildren()) {
			page.setVisible(page == top);
		}
	}
}
