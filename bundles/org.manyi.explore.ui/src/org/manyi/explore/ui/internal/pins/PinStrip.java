/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The line above a pinned view: of what it speaks, and the ways back to the window. */
final class PinStrip {

	private final Composite strip;
	private final CLabel words;
	private final Link show;
	private final Link release;
	private final Composite room;

	/**
	 * @param id      in the identities of the widgets
	 * @param shown   run when the window is to show the same
	 * @param follows run when the view is to follow the window again, or to be closed where it is a second one
	 */
	PinStrip(Composite parent, String id, Runnable shown, Runnable follows) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		strip = new Composite(parent, SWT.NONE);
		strip.setBackground(Palette.SELECTION.color());
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).spacing(12, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		words = WidgetId.set(new CLabel(strip, SWT.NONE), "pin." + id + ".text");
		words.setBackground(Palette.SELECTION.color());
		words.setForeground(Palette.INK.color());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).minSize(40, SWT.DEFAULT)
				.hint(40, SWT.DEFAULT).applyTo(words);
		show = link("pin." + id + ".show", shown);
		release = link("pin." + id + ".release", follows);
		room = new Composite(parent, SWT.NONE);
		room.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
	}

	private Link link(String id, Runnable action) {
		Link link = WidgetId.set(new Link(strip, SWT.NONE), id);
		link.setBackground(Palette.SELECTION.color());
		link.setLinkForeground(Palette.ACCENT.color());
		link.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
		return link;
	}

	/** Where the view is made. */
	Composite room() {
		return room;
	}

	/**
	 * @param told   of what the view speaks
	 * @param isCopy whether it is a second view, which goes when it is not wanted
	 */
	void say(String told, Messages messages, boolean isCopy) {
		if (strip.isDisposed()) {
			return;
		}
		words.setText(told);
		words.setToolTipText(told);
		boolean other = WidgetWords.set(show, "<a>" + messages.pinnedShow + "</a>");
		other |= WidgetWords.set(release, "<a>" + (isCopy ? messages.pinnedClose : messages.pinnedRelease) + "</a>");
		if (other) {
			strip.layout(true);
		}
	}
}
