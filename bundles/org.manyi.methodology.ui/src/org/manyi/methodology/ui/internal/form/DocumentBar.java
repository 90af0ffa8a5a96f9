/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.manyi.methodology.ui.internal.Checked;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorConstants;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.RemarkCounts;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Which methodology is open, in which version and state, and what can be done with it. */
final class DocumentBar {

	private static final int WIDE = 6;
	private static final int NARROW = 5;
	private static final int MARGIN = 12;
	private static final int SPACING = 6;
	/** Kept free for remarks, so that nothing moves when the first one comes. */
	private static final int REMARKS = 90;

	private final Composite line;
	private final Composite words;
	private final Label name;
	private final Label state;
	private final Link problems;
	private final Button undo;
	private final Button redo;
	private final Button save;
	private final Button version;

	/**
	 * @param command runs the command of that id
	 * @param showProblems run when the user wants to see what is wrong
	 */
	DocumentBar(Composite parent, Consumer<String> command, Runnable showProblems) {
		line = new Composite(parent, SWT.NONE);
		line.setBackground(Palette.PANEL.color());
		line.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(WIDE).margins(MARGIN, 4).spacing(SPACING, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		words = new Composite(line, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
		name = WidgetId.set(new Label(words, SWT.NONE), "methodology.name");
		Font bold = FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD).createFont(name.getDisplay());
		name.setFont(bold);
		name.setForeground(Palette.INK.color());
		name.addDisposeListener(event -> bold.dispose());
		GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(name);
		state = WidgetId.set(new Label(words, SWT.NONE), "methodology.state");
		state.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(state);
		problems = WidgetId.set(new Link(line, SWT.NONE), "methodology.problems.link");
		problems.setLinkForeground(Palette.ACCENT.color());
		problems.addListener(SWT.Selection, event -> showProblems.run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(problems);
		undo = button("methodology.undo", () -> command.accept(EditorConstants.COMMAND_UNDO));
		redo = button("methodology.redo", () -> command.accept(EditorConstants.COMMAND_REDO));
		save = button("methodology.save", () -> command.accept(EditorConstants.COMMAND_SAVE));
		version = button("methodology.version", () -> command.accept(EditorConstants.COMMAND_VERSION));
		line.addListener(SWT.Resize, event -> fold());
	}

	/** Where it would be cut beside the buttons, the name stands above them. */
	private void fold() {
		int needed = name.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * MARGIN + (WIDE - 1) * SPACING
				+ Math.max(REMARKS, problems.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		for (Button button : List.of(undo, redo, save, version)) {
			needed += button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		}
		int columns = line.getSize().x < needed ? NARROW : WIDE;
		if (line.getLayout() instanceof GridLayout layout && layout.numColumns != columns
				&& words.getLayoutData() instanceof GridData data
				&& problems.getLayoutData() instanceof GridData beside) {
			layout.numColumns = columns;
			data.horizontalSpan = columns == NARROW ? NARROW : 1;
			beside.grabExcessHorizontalSpace = columns == NARROW;
			line.requestLayout();
		}
	}

	private Button button(String id, Runnable action) {
		Button button = WidgetId.set(new Button(line, SWT.PUSH), id);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		return button;
	}

	void show(Document document, Checked checked, Texts texts) {
		Messages messages = texts.messages();
		String language = texts.language();
		name.setText((document.value(YamlPath.of("name", language)) + " " + document.value(YamlPath.of("version")))
				.replace("&", "&&"));
		String place = document.path().map(path -> String.valueOf(path.getFileName())).orElse(messages.plugIn);
		String status = Optional.of(document.value(YamlPath.of("status"))).map(word -> switch (word) {
			case "draft" -> messages.statusDraft;
			case "approved" -> messages.statusApproved;
			case "retired" -> messages.statusRetired;
			default -> word;
		}).orElse("");
		state.setText((status + " · " + place + (document.isChanged() ? " · " + messages.changed : ""))
				.replace("&", "&&"));
		state.setToolTipText(document.origin());
		String counts = new RemarkCounts(texts).of(checked.check());
		problems.setText(counts.isEmpty() ? "" : "<a>" + counts + "</a>");
		problems.setVisible(!counts.isEmpty());
		undo.setText(messages.undo);
		undo.setEnabled(document.canUndo());
		redo.setText(messages.redo);
		redo.setEnabled(document.canRedo());
		save.setText(messages.save);
		save.setEnabled(document.canSave());
		save.setToolTipText(
				document.locked() ? messages.locked : document.path().isEmpty() ? messages.plugInLocked : null);
		version.setText(messages.newVersion);
		fold();
		line.layout(true, true);
	}
}
