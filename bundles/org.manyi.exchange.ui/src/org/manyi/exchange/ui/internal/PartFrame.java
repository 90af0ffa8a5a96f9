/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.tasks.TaskLine;
import org.manyi.ui.Palette;
import org.manyi.ui.PartPages;
import org.manyi.ui.WidgetId;

/** The widgets of every part: what is shown in one line, what went wrong, content or message, what is being done. */
final class PartFrame {

	/** Below that many pixels a view has no room for words about what it shows. */
	private static final int LOW = 340;

	private final Composite area;
	private final PartPages pages;
	private final Composite body;
	private final Label summary;
	private final Label complaint;
	private final TaskLine tasks;
	private boolean alone;

	/**
	 * @param id         the identities of the widgets begin with it
	 * @param cancelText the word to click on to give up what is being done
	 */
	PartFrame(Composite parent, String id, String cancelText) {
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		pages = new PartPages(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		body = new Composite(pages.content(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
		summary = line(id + ".summary", Palette.SECONDARY);
		body.addListener(SWT.Resize, event -> makeRoom());
		complaint = line(id + ".complaint", Palette.WORSE);
		complain("");
		tasks = new TaskLine(area, id, cancelText);
		tasks.lieOver();
	}

	/** In a low view what is shown comes before the line that tells it, where anything else is shown. */
	private void makeRoom() {
		boolean fits = alone || body.getClientArea().height >= LOW;
		summary.setVisible(fits);
		if (summary.getLayoutData() instanceof GridData data) {
			data.exclude = !fits;
		}
	}

	private Label line(String id, Palette color) {
		Label words = WidgetId.set(new Label(body, SWT.WRAP), id);
		words.setForeground(color.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).hint(0, SWT.DEFAULT).applyTo(words);
		return words;
	}

	/** Where the content is made, in a grid of one column. */
	Composite body() {
		return body;
	}

	TaskLine tasks() {
		return tasks;
	}

	boolean exists() {
		return !area.isDisposed();
	}

	boolean isSeen() {
		return exists() && area.isVisible();
	}

	/**
	 * Says in one line what is shown.
	 *
	 * @param onlyThis whether nothing else is to be seen, so that it is said in a low view as well
	 */
	void say(String words, boolean onlyThis) {
		alone = onlyThis;
		summary.setText(Forms.plain(words));
		makeRoom();
		body.layout(true, true);
	}

	/** Says what went wrong while the content stays; nothing for the empty text. */
	void complain(String words) {
		complaint.setText(words.isEmpty() ? "" : "▼ " + Forms.plain(words));
		complaint.setVisible(!words.isEmpty());
		if (complaint.getLayoutData() instanceof GridData data) {
			data.exclude = words.isEmpty();
		}
		body.layout(true, true);
	}

	void showMessage(PartPages.Message message) {
		pages.showMessage(message);
	}

	void showContent() {
		pages.showContent();
		body.layout(true, true);
	}

	/** Whether the user can do something with the content. */
	void setEnabled(boolean enabled) {
		body.setEnabled(enabled);
	}

	/**
	 * Gives the keyboard to a message, or else to the content.
	 *
	 * @param content run to give it to the content
	 */
	void setFocus(Runnable content) {
		pages.setFocus(content);
	}

	void focusBody() {
		body.setFocus();
	}
}
