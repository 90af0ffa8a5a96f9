/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.ui.Palette;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.WidgetId;

/**
 * Shows the list of categories that a workspace codes by, one on a line, in each of its versions. What the user makes
 * of it is another version; nothing is ever lost.
 */
@NonNullByDefault({})
final class CategoriesDialog extends PlainDialog {

	private static final int WIDTH = 420;
	private static final int LINES = 12;

	private final Texts texts;
	private final List<ListVersion> versions;
	private final List<String> used;
	private CategoryLines list;
	private Label told;
	private String reason = "";
	private List<String> entries;

	/**
	 * @param versions of the list, the empty one before the first of them included
	 * @param used     the categories that opinions of the survey have
	 */
	CategoriesDialog(Shell parent, Texts texts, List<ListVersion> versions, List<String> used) {
		super(parent, "categories", texts.messages().categoriesTitle);
		this.texts = texts;
		this.versions = versions;
		this.used = used;
		entries = versions.getLast().entries();
	}

	/** The list to be kept; empty when the user cancels. */
	Optional<List<String>> ask() {
		return open() == OK ? Optional.of(entries) : Optional.empty();
	}

	/** Why; may be empty. */
	String reason() {
		return reason.strip();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		Forms.name(area, texts.messages().categoriesVersion);
		Combo version = Forms.choice(area, "categories.version", SWT.READ_ONLY);
		version.setItems(versions.reversed().stream().map(this::words).toArray(String[]::new));
		version.select(0);
		version.addListener(SWT.Selection,
				event -> list.show(versions.reversed().get(version.getSelectionIndex()).entries()));
		Forms.name(area, texts.messages().categoriesLines);
		list = new CategoryLines(area, "categories.list", texts.messages().categoriesLines);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * list.control().getLineHeight())
				.applyTo(list.control());
		told = Forms.words(area, "categories.told", 1);
		told.setForeground(Palette.SECONDARY.color());
		Forms.name(area, texts.messages().categoriesReason);
		Text why = WidgetId.set(new Text(area, SWT.BORDER), "categories.reason");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		why.addListener(SWT.Modify, event -> reason = why.getText());
	}

	private String words(ListVersion version) {
		return texts.format(texts.messages().categoriesOf, version.version(), version.entries().size());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.OK_ID, texts.messages().categoriesKeep, "ok", false);
		button(parent, IDialogConstants.CANCEL_ID, texts.messages().cancel, "cancel", false);
		list.control().addListener(SWT.Modify, event -> check());
		list.show(entries);
	}

	/** Tells what is not on the list though opinions have it, and whether the list is another one. */
	private void check() {
		List<String> lines = list.lines();
		entries = lines.stream().distinct().toList();
		List<String> others = used.stream().filter(category -> !entries.contains(category)).toList();
		boolean twice = entries.size() < lines.size();
		told.setText(Forms.plain(twice ? texts.messages().categoriesTwice
				: others.isEmpty() ? "" : texts.format(texts.messages().categoriesOthers, String.join(" · ", others))));
		told.getParent().layout(true, true);
		Button keep = getButton(OK);
		if (keep != null) {
			keep.setEnabled(!twice && !entries.equals(versions.getLast().entries()));
		}
	}
}
