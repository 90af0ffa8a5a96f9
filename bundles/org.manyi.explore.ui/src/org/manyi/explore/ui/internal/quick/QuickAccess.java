/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.ui.Palette;
import org.manyi.ui.SearchText;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** A field to type in, and what is found below it; Enter or a double click runs the one that is marked. */
final class QuickAccess {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 420;

	private final List<Choice> choices;
	private final Shell shell;
	private final Text words;
	private final Label nothing;
	private final RecordTable<Choice> table;
	private List<Choice> found = List.of();
	private int marked;

	QuickAccess(Shell window, List<Choice> choices, QuickMessages messages) {
		this.choices = choices;
		shell = WidgetId.set(new Shell(window, SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.PRIMARY_MODAL), "quick");
		shell.setText(messages.title);
		shell.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(shell);
		words = WidgetId.set(new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "quick.words");
		words.setMessage(messages.prompt);
		SpokenName.set(words, () -> messages.prompt);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		nothing = WidgetId.set(new Label(shell, SWT.WRAP), "quick.nothing");
		nothing.setText(messages.nothing);
		nothing.setForeground(Palette.SECONDARY.color());
		nothing.setBackground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(nothing);
		nothing.setVisible(false);
		table = new RecordTable<>(shell, "quick.table", RowKind.flat(Choice::id),
				List.of(Column.words("name", Column.FILLS, () -> messages.columnName, Choice::name),
						Column.<Choice>words("kind", 120, () -> messages.columnKind, Choice::kind)
								.colored(choice -> Optional.of(Palette.SECONDARY)),
						Column.<Choice>words("note", 200, () -> messages.columnNote, Choice::note)
								.colored(choice -> Optional.of(Palette.SECONDARY))));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.onSelect(choice -> marked = found.indexOf(choice));
		table.onOpen(choice -> run(Optional.of(choice)));
		words.addListener(SWT.Modify, event -> find());
		SearchText.onEnter(words, () -> run(found.stream().skip(marked).findFirst()));
		words.addListener(SWT.KeyDown, this::key);
		shell.addListener(SWT.Dispose, closed -> uncover(window));
	}

	/** Where the desktop is magnified, what lay below a closed window is not always asked to be painted. */
	private static void uncover(Shell window) {
		window.getDisplay().asyncExec(() -> {
			if (!window.isDisposed()) {
				Rectangle whole = window.getClientArea();
				window.redraw(whole.x, whole.y, whole.width, whole.height, true);
			}
		});
	}

	void open() {
		Rectangle window = shell.getParent().getBounds();
		int width = Math.min(WIDTH, window.width);
		int height = Math.min(HEIGHT, window.height);
		shell.setBounds(window.x + (window.width - width) / 2, window.y + (window.height - height) / 4, width, height);
		find();
		shell.open();
		words.setFocus();
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> 10;
			case SWT.PAGE_UP -> -10;
			default -> 0;
		};
		if (step != 0 && !found.isEmpty()) {
			marked = Math.clamp(marked + (long) step, 0, found.size() - 1);
			table.select(Optional.of(found.get(marked).id()));
			event.doit = false;
		}
	}

	private void find() {
		found = Choice.found(choices, words.getText());
		marked = 0;
		table.setRows(found);
		table.select(found.stream().findFirst().map(Choice::id));
		table.scrollToTop();
		if (nothing.getLayoutData() instanceof GridData data && data.exclude == found.isEmpty()) {
			data.exclude = !found.isEmpty();
			nothing.setVisible(found.isEmpty());
			shell.layout(true, true);
		}
	}

	private void run(Optional<Choice> chosen) {
		chosen.ifPresent(choice -> {
			shell.close();
			choice.run().run();
		});
	}
}
