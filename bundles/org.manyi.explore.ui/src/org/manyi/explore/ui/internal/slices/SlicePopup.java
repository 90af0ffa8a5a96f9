/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Slice;
import org.manyi.ui.SearchText;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/**
 * A list that opens below its button: a click or Enter shows what it is on, Escape or a click elsewhere closes it. A
 * long one is searched by typing.
 */
final class SlicePopup {

	/** From more than so many on they are searched. */
	private static final int MANY = 8;
	private static final int WIDTH = 320;
	private static final int HIGHEST = 380;

	private final Shell shell;
	private final Consumer<Slice> react;

	/** What stands below a list. */
	@FunctionalInterface
	interface Foot {

		/** Nothing. */
		Foot NONE = (parent, chosen) -> {
			// the list says it all
		};

		/**
		 * @param chosen told what is to be shown, which closes the list
		 */
		void create(Composite parent, Consumer<Slice> chosen);
	}

	/**
	 * Opens it.
	 *
	 * @param below the button
	 * @param tip   that of the button
	 * @param id    the identity of the button, with which those of the list begin
	 * @param nodes what there is to choose among
	 * @param shown what is shown now
	 * @param react told what was chosen
	 */
	SlicePopup(Button below, ButtonTip tip, String id, List<SliceNode> nodes, Slice shown, Texts texts, Foot foot,
			Consumer<Slice> react) {
		this.react = react;
		shell = new Shell(below.getShell(), SWT.TOOL | SWT.RESIZE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(shell);
		boolean many = nodes.stream().mapToInt(SliceNode::size).sum() > MANY;
		Text search = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
		WidgetId.set(search, id + ".search");
		search.setMessage(texts.messages().sliceSearch);
		SpokenName.set(search, search::getMessage);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!many).applyTo(search);
		search.setVisible(many);
		SliceList list = new SliceList(shell, id + ".list", shown, texts, this::chosen);
		SpokenName.set(list.tree(), tip::words);
		search.addListener(SWT.Modify, event -> list.fill(nodes, search.getText().strip()));
		SearchText.onEnter(search, () -> list.selected().ifPresent(this::chosen));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.tree().setFocus();
				event.doit = false;
			}
		});
		foot.create(shell, this::chosen);
		list.fill(nodes, "");
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		place(below);
		WindowInUse.during(below.getShell(), shell);
		tip.hide();
		shell.addListener(SWT.Dispose, event -> tip.show());
		shell.open();
		(many ? search : list.tree()).setFocus();
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
	}

	private void place(Button below) {
		Rectangle screen = below.getMonitor().getClientArea();
		Point place = below.toDisplay(0, below.getSize().y);
		Point needed = shell.computeSize(WIDTH, SWT.DEFAULT);
		int width = Math.max(WIDTH, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		int height = Math.min(HIGHEST, needed.y);
		shell.setBounds(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - width)),
				Math.max(screen.y, Math.min(place.y, screen.y + screen.height - height)), width, height);
	}

	private void chosen(Slice slice) {
		// it is scored while the list goes away
		try {
			react.accept(slice);
		} finally {
			close();
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
