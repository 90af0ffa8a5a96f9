/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * Says that the responses listed are those of the slice compared with, and leads back to those of the slice shown.
 * Takes no room where the list is of the slice shown.
 */
final class ComparedLine {

	private final Supplier<Texts> texts;
	private final Composite line;
	private final CLabel words;
	private final Link back;

	/**
	 * @param back run to list the responses of the slice shown
	 */
	ComparedLine(Composite parent, Supplier<Texts> texts, Runnable back) {
		this.texts = texts;
		line = Forms.line(parent, 2);
		line.setBackground(Palette.SELECTION.color());
		words = WidgetId.set(new CLabel(line, SWT.NONE), "responses.compared");
		words.setBackground(Palette.SELECTION.color());
		words.setForeground(Palette.INK.color());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT)
				.applyTo(words);
		this.back = WidgetId.set(new Link(line, SWT.NONE), "responses.compared.back");
		this.back.setBackground(Palette.SELECTION.color());
		this.back.setLinkForeground(Palette.ACCENT.color());
		this.back.addListener(SWT.Selection, event -> back.run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(this.back);
		show(false);
	}

	/**
	 * @param compared whether the list is that of the slice compared with
	 */
	void show(boolean compared) {
		String told = texts.get().messages().comparedListed;
		words.setText(compared ? told : "");
		words.setToolTipText(compared ? told : null);
		WidgetWords.set(back, "<a>" + texts.get().messages().comparedBack + "</a>");
		line.setVisible(compared);
		if (line.getLayoutData() instanceof GridData data) {
			data.exclude = !compared;
		}
		line.getParent().layout(true, true);
	}
}
