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
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.chart.ChartCanvas;

/** The ground of a view that says something in lines above and below a chart or a table, one below the other. */
public final class ViewArea {

	/** A line is no wider than that by itself: it is broken to the width of the view. */
	private static final int HINT = 200;
	private static final int LOWEST_CHART = 170;

	private final Optional<ScrolledComposite> scroller;
	private final Composite area;

	/** One that is as high as the view. */
	public ViewArea(Composite parent) {
		this(Optional.empty(), parent);
	}

	/** One that is scrolled where the view is too low for all that is in it. */
	public static ViewArea scrolled(Composite parent) {
		ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setBackground(Palette.GROUND.color());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		ViewArea made = new ViewArea(Optional.of(scroller), scroller);
		scroller.setContent(made.area);
		scroller.addListener(SWT.Resize, event -> made.fit());
		return made;
	}

	private ViewArea(Optional<ScrolledComposite> scroller, Composite parent) {
		this.scroller = scroller;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
	}

	public Composite control() {
		return area;
	}

	/** A chart takes what the lines leave, and no less than it can be read in. */
	public static void place(ChartCanvas canvas) {
		place(canvas, LOWEST_CHART);
	}

	/** The same for a chart that cannot be read in less than that height, in pixels. */
	public static void place(ChartCanvas canvas, int lowest) {
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 4).hint(SWT.DEFAULT, lowest)
				.applyTo(canvas.control());
	}

	private void fit() {
		scroller.ifPresent(bar -> {
			int width = bar.getClientArea().width;
			if (width > 0) {
				bar.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
			}
		});
	}

	/** A line of words, broken where it is longer than the view is wide. */
	public Label line(String id, Palette color, int above) {
		Label label = WidgetId.set(new Label(area, SWT.WRAP), id);
		label.setForeground(color.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(16, above).hint(HINT, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A line that stands first: bold, and a little larger. */
	public Label headline(String id, int above) {
		Label label = line(id, Palette.INK, above);
		Font strong = FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD).increaseHeight(1)
				.createFont(area.getDisplay());
		label.setFont(strong);
		label.addDisposeListener(event -> strong.dispose());
		return label;
	}

	/** Room for the fields in which the user chooses. */
	public Composite choices() {
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 4).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(choices);
		return choices;
	}

	/** Whether somebody sees it: what takes its time is not done for a view that nobody sees. */
	public boolean isSeen() {
		return exists() && area.isVisible();
	}

	public boolean exists() {
		return !area.isDisposed();
	}

	/** Does it once the view is in front, or is not. */
	public void later(Runnable action) {
		area.getDisplay().asyncExec(action);
	}

	/** Finds the place of everything anew. */
	public void layout() {
		fit();
		area.layout(true, true);
	}

	/** Writes words as they are, whatever marks are among them. */
	public static void say(Label label, String words) {
		WidgetWords.set(label, words.replace("&", "&&"));
	}
}
