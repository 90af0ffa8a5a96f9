/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** A line above the content that must not be overlooked; takes no room while there is none. */
final class Banner {

	private final Composite area;
	private final Label label;

	/** @param id of the words */
	Banner(Composite parent, String id) {
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.WORSE.color());
		GridLayoutFactory.fillDefaults().margins(16, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		label = WidgetId.set(new Label(area, SWT.WRAP), id);
		label.setBackground(Palette.WORSE.color());
		label.setForeground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		area.setVisible(false);
	}

	void show(Optional<String> text) {
		if (!WidgetWords.set(label, text.orElse("").replace("&", "&&"))) {
			return;
		}
		if (area.getLayoutData() instanceof GridData data) {
			data.exclude = text.isEmpty();
		}
		area.setVisible(text.isPresent());
		area.getParent().layout(true, true);
	}
}
