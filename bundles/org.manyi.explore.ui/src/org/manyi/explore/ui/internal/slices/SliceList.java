/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Slice;
import org.manyi.ui.WidgetId;

/** A list of what there is to show, with the sheets of each; what is part of something stands below it. */
final class SliceList {

	/** How many stand there at once: more would keep the user waiting, and nobody reads them. */
	static final int MOST = 500;
	/** Up to how many stand there unfolded. */
	static final int FEW = 12;

	private static final int NAME = 220;
	private static final int COUNT = 80;

	private final Tree tree;
	private final Texts texts;
	private final Slice shown;
	private int room;
	private @Nullable TreeItem marked;

	/**
	 * @param shown what is marked
	 * @param react told what the user chose
	 */
	SliceList(Composite parent, String id, Slice shown, Texts texts, Consumer<Slice> react) {
		this.shown = shown;
		this.texts = texts;
		tree = WidgetId.set(new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION), id);
		tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new TreeColumn(tree, SWT.LEFT).setWidth(NAME);
		new TreeColumn(tree, SWT.RIGHT).setWidth(COUNT);
		tree.addListener(SWT.MouseUp, event -> at(new Point(event.x, event.y)).ifPresent(react));
		tree.addListener(SWT.DefaultSelection, event -> selected().ifPresent(react));
	}

	Tree tree() {
		return tree;
	}

	/** What is marked. */
	Optional<Slice> selected() {
		return tree.getSelectionCount() == 0 ? Optional.empty() : sliceOf(tree.getSelection()[0]);
	}

	/** What is under the mouse, but for the sign that unfolds it. */
	private Optional<Slice> at(Point place) {
		TreeItem item = tree.getItem(place);
		return item == null || !item.getBounds(0).contains(place) && !item.getBounds(1).contains(place)
				? Optional.empty()
				: sliceOf(item);
	}

	private static Optional<Slice> sliceOf(TreeItem item) {
		return item.getData() instanceof SliceNode node ? Optional.of(node.slice()) : Optional.empty();
	}

	/**
	 * Shows what matches.
	 *
	 * @param letters what is searched; empty for everything
	 */
	void fill(List<SliceNode> nodes, String letters) {
		Locale locale = texts.locale();
		List<SliceNode> found = nodes.stream().filter(node -> node.matches(letters, locale))
				.map(node -> node.matching(letters, locale)).toList();
		int all = found.stream().mapToInt(SliceNode::size).sum();
		tree.setRedraw(false);
		tree.removeAll();
		room = MOST;
		marked = null;
		for (SliceNode node : found) {
			if (room > 0) {
				add(new TreeItem(tree, SWT.NONE), node, letters);
			}
		}
		if (all > MOST) {
			new TreeItem(tree, SWT.NONE).setText(texts.format(texts.messages().sliceMore, all - MOST));
		}
		for (TreeItem item : tree.getItems()) {
			unfold(item, letters, all <= FEW);
		}
		TreeItem first = marked;
		if (first != null) {
			tree.setSelection(first);
		}
		tree.setRedraw(true);
	}

	private void add(TreeItem item, SliceNode node, String letters) {
		room--;
		item.setData(node);
		item.setText(0, node.words());
		node.returned().ifPresent(count -> item.setText(1, texts.format("{0}", count)));
		for (SliceNode part : node.below()) {
			if (room > 0) {
				add(new TreeItem(item, SWT.NONE), part, letters);
			}
		}
		boolean wanted = letters.isEmpty() ? node.slice().equals(shown) : node.contains(letters, texts.locale());
		if (wanted && marked == null) {
			marked = item;
		}
	}

	/** From the top: what stands in something folded cannot be unfolded. */
	private void unfold(TreeItem item, String letters, boolean all) {
		if (item.getData() instanceof SliceNode node && item.getItemCount() > 0) {
			item.setExpanded(all || node.below().stream().anyMatch(part -> letters.isEmpty() ? part.holds(shown)
					: part.matches(letters, texts.locale())));
			for (TreeItem part : item.getItems()) {
				unfold(part, letters, all);
			}
		}
	}
}
