/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Makes columns as wide as their words, and gives them what is left by their shares. Where there is too little room the
 * widest give way first, and at last the table scrolls. What the user drags stays until the room or the words change.
 */
@NonNullByDefault({})
final class GridWidths extends Layout {

	private static final int NARROWEST = 44;
	private static final int STILL_READABLE = 96;
	/** So much of a heading stays where names beside it would be cut; the rest gives way to them. */
	private static final int HEADING = 58;
	private static final int PADDING = 16;
	/** The first column has the tree's signs before its words. */
	private static final int LEVEL = 20;

	private final Tree tree;
	private final List<GridColumn> columns;
	private int[] cells;
	private int[] headings;

	/**
	 * @param tree fills what is laid out, and has all its columns
	 */
	GridWidths(Tree tree, List<GridColumn> columns) {
		this.tree = tree;
		this.columns = columns;
		cells = new int[columns.size()];
		headings = new int[columns.size()];
	}

	/** Looks how much room headings and cells need. */
	void measure() {
		GC gc = new GC(tree);
		gc.setFont(tree.getFont());
		int[] words = new int[columns.size()];
		int[] names = new int[columns.size()];
		for (int i = 0; i < words.length; i++) {
			String heading = columns.get(i).heading().get();
			tree.getColumn(i).setToolTipText(heading);
			names[i] = gc.textExtent(heading).x * 11 / 10 + PADDING; // headings are bold
			words[i] = Math.max(NARROWEST, Math.min(names[i], HEADING));
		}
		measure(gc, tree.getItems(), words, 1);
		gc.dispose();
		if (!Arrays.equals(words, cells) || !Arrays.equals(names, headings)) {
			cells = words;
			headings = names;
			fit();
		}
	}

	private void measure(GC gc, TreeItem[] items, int[] widths, int depth) {
		for (TreeItem item : items) {
			for (int i = 0; i < widths.length; i++) {
				int indent = i == 0 ? LEVEL * depth : 0;
				widths[i] = Math.max(widths[i], gc.textExtent(item.getText(i)).x + PADDING + indent);
			}
			measure(gc, item.getItems(), widths, depth + 1);
		}
	}

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		Point size = tree.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return new Point(width == SWT.DEFAULT ? size.x : width, height == SWT.DEFAULT ? size.y : height);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		tree.setBounds(composite.getClientArea());
		fit();
	}

	private void fit() {
		int room = room();
		if (room > 0) {
			int[] widths = widths(cells, headings, columns.stream().mapToInt(GridColumn::share).toArray(), room);
			for (int i = 0; i < widths.length; i++) {
				tree.getColumn(i).setWidth(widths[i]);
			}
		}
	}

	/** As the tree was told: what the window system says of it may still be that of before. */
	private int room() {
		ScrollBar bar = tree.getVerticalBar();
		boolean beside = bar.isVisible() && tree.getScrollbarsMode() == SWT.NONE;
		return tree.getSize().x - 2 * tree.getBorderWidth() - (beside ? bar.getSize().x : 0);
	}

	/**
	 * The widths of columns.
	 *
	 * @param cells    what the words in cells need, (0, ∞)
	 * @param headings what headings need, (0, ∞): they give way before cells do
	 * @param shares   of what is left over, [1, ∞)
	 * @param room     what there is
	 */
	static int[] widths(int[] cells, int[] headings, int[] shares, int room) {
		int[] widths = cells.clone();
		int left = room - Arrays.stream(widths).sum();
		if (left < 0) {
			return narrowed(widths, room);
		}
		int[] wanted = new int[cells.length];
		for (int i = 0; i < cells.length; i++) {
			wanted[i] = Math.max(0, headings[i] - cells[i]);
		}
		int wish = Arrays.stream(wanted).sum();
		give(widths, wanted, Math.min(left, wish));
		give(widths, shares, Math.max(0, left - wish));
		return widths;
	}

	/** Shares room out, to the last pixel. */
	private static void give(int[] widths, int[] shares, int room) {
		int shared = Arrays.stream(shares).sum();
		int left = room;
		for (int i = 0; i < widths.length && shared > 0; i++) {
			int more = (int) ((long) left * shares[i] / shared);
			widths[i] += more;
			left -= more;
			shared -= shares[i];
		}
	}

	private static int[] narrowed(int[] widths, int room) {
		int cap = Arrays.stream(widths).max().orElse(0);
		while (cap > STILL_READABLE && Arrays.stream(widths).sum() > room) {
			cap--;
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.min(widths[i], cap);
			}
		}
		return widths;
	}
}
