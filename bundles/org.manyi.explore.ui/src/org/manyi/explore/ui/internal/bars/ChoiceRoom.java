/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/**
 * Where a choice stands that takes no room while there is nothing to choose. The choice itself is never hidden: each
 * time its parent is drawn, GTK complains of a hidden one.
 */
final class ChoiceRoom {

	private final Composite room;
	private final Combo choice;

	/**
	 * @param id    the identity of the choice
	 * @param width in pixels, {@link SWT#DEFAULT} for what it needs
	 */
	ChoiceRoom(Composite bar, String id, int width) {
		room = new Composite(bar, SWT.NONE);
		room.setLayout(new FillLayout());
		room.setBackground(Palette.PANEL.color());
		choice = WidgetId.set(new Combo(room, SWT.READ_ONLY), id);
		SpokenName.set(choice, choice::getToolTipText);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(room);
	}

	Combo choice() {
		return choice;
	}

	/** Whether it was not so before. */
	boolean setVisible(boolean visible) {
		boolean other = room.getVisible() != visible;
		room.setVisible(visible);
		if (room.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
		return other;
	}
}
