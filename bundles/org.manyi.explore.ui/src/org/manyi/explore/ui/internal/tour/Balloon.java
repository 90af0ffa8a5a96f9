/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** What the tour says at a stop, beside what it speaks of. The window can be used while it is open. */
final class Balloon {

	private static final int WIDTH = 300;
	private static final int MARGIN = 12;

	private final TourMessages messages;
	private final Shell shell;
	private final Label title;
	private final Label text;
	private final Label number;
	private final Button back;
	private final Button next;
	private Placement placement = new Placement(new Rectangle(0, 0, 0, 0), SWT.NONE, 0);

	/** What the user does with it. */
	interface Actions {

		void back();

		void next();

		void end();
	}

	Balloon(Shell window, TourMessages messages, Actions actions) {
		this.messages = messages;
		shell = WidgetId.set(new Shell(window, SWT.NO_TRIM), "tour");
		shell.setText(messages.title);
		shell.setBackground(Palette.GROUND.color());
		shell.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(shell);
		title = label(shell, "tour.title", Palette.INK);
		Font bold = FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD).createFont(title.getDisplay());
		title.setFont(bold);
		title.addDisposeListener(event -> bold.dispose());
		text = label(shell, "tour.text", Palette.INK);
		Composite line = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		number = WidgetId.set(new Label(line, SWT.NONE), "tour.number");
		number.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(number);
		button(line, "tour.skip", messages.skip, actions::end);
		back = button(line, "tour.back", messages.back, actions::back);
		next = button(line, "tour.next", messages.next, actions::next);
		shell.setDefaultButton(next);
		shell.addPaintListener(event -> paint(event.gc));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				actions.end();
			}
		});
	}

	private static Label label(Composite parent, String id, Palette colour) {
		Label label = WidgetId.set(new Label(parent, SWT.WRAP), id);
		label.setForeground(colour.color());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Button button(Composite line, String id, String words, Runnable action) {
		Button button = WidgetId.set(new Button(line, SWT.PUSH), id);
		button.setText(words);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void paint(GC gc) {
		gc.setForeground(Palette.ACCENT.color());
		gc.drawPolygon(placement.outline());
	}

	/** Says what there is to say at the stop. */
	void show(Tour tour) {
		Stop stop = tour.stop();
		title.setText(stop.title().replace("&", "&&"));
		text.setText(stop.text().replace("&", "&&"));
		number.setText(tour.number() + " / " + tour.length());
		back.setEnabled(!tour.isFirst());
		next.setText(tour.isLast() ? messages.done : messages.next);
	}

	/**
	 * Stands beside a target.
	 *
	 * @param target on the display
	 * @param room   likewise
	 */
	void pointAt(Rectangle target, Rectangle room) {
		GridLayout layout = (GridLayout) shell.getLayout();
		margins(layout, SWT.NONE);
		Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		placement = Placement.at(target, size, room);
		margins(layout, placement.side());
		shell.setBounds(placement.bounds());
		Region region = new Region(shell.getDisplay());
		region.add(grown(placement));
		shell.setRegion(region);
		region.dispose();
		shell.layout(true, true);
		shell.redraw();
	}

	/** The outline itself is inside as well. */
	private static int[] grown(Placement placement) {
		int[] corners = placement.outline();
		for (int i = 0; i < corners.length; i++) {
			boolean across = i % 2 == 0;
			int size = across ? placement.bounds().width : placement.bounds().height;
			corners[i] += corners[i] > size / 2 ? 1 : 0;
		}
		return corners;
	}

	private static void margins(GridLayout layout, int side) {
		layout.marginLeft = side == SWT.LEFT ? Placement.ARROW : 0;
		layout.marginRight = side == SWT.RIGHT ? Placement.ARROW : 0;
		layout.marginTop = side == SWT.TOP ? Placement.ARROW : 0;
		layout.marginBottom = side == SWT.BOTTOM ? Placement.ARROW : 0;
	}

	void open() {
		shell.open();
		next.setFocus();
	}

	/** Takes the keyboard from the view that came to the front. */
	void takeFocus() {
		shell.forceActive();
		next.setFocus();
	}

	/** Runs something when it goes, whoever has it go. */
	void onClose(Runnable closed) {
		shell.addDisposeListener(event -> closed.run());
	}

	boolean exists() {
		return !shell.isDisposed();
	}

	void close() {
		if (exists()) {
			shell.dispose();
		}
	}
}
