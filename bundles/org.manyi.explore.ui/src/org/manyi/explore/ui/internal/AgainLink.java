/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Offers to do once more, or to give up, what a view computes. It takes no room while there is nothing to offer. */
public final class AgainLink {

	private final Link link;

	/**
	 * @param id     the identity of the widget
	 * @param action run when the user follows it
	 */
	public AgainLink(Composite parent, String id, Runnable action) {
		link = WidgetId.set(new Link(parent, SWT.NONE), id);
		link.setLinkForeground(Palette.ACCENT.color());
		link.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(16, 4).exclude(true).applyTo(link);
		link.setVisible(false);
	}

	/** Shows it or not, to be laid out by its parent. */
	public void show(boolean visible, String words) {
		link.setText("<a>" + words + "</a>");
		link.setVisible(visible);
		if (link.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
	}
}
