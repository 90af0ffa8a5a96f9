/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.ui.Palette;
import org.manyi.ui.ScoreFormat;
import org.manyi.ui.WidgetId;

/** The arithmetic of a figure as a native tree: symbol, what it is, formula, value. Ctrl+C copies it as text. */
final class DerivationTree {

	private static final int[] SHARES = { 16, 30, 38, 16 };

	private final Tree tree;

	DerivationTree(Composite parent) {
		tree = WidgetId.set(new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI), "derivation.tree");
		tree.setHeaderVisible(true);
		tree.setForeground(Palette.INK.color());
		for (int i = 0; i < SHARES.length; i++) {
			new TreeColumn(tree, i == SHARES.length - 1 ? SWT.RIGHT : SWT.LEFT);
		}
		tree.addListener(SWT.Resize, event -> share());
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copy();
			}
		});
	}

	Tree control() {
		return tree;
	}

	void setHeadings(Messages messages) {
		List<String> headings = List.of(messages.columnSymbol, messages.columnMeaning, messages.columnFormula,
				messages.columnValue);
		for (int i = 0; i < headings.size(); i++) {
			tree.getColumn(i).setText(headings.get(i));
		}
	}

	void show(DerivationNode root, String value, Texts texts) {
		tree.setRedraw(false);
		tree.removeAll();
		TreeItem top = new TreeItem(tree, SWT.NONE);
		fill(top, root, Optional.of(value), texts);
		top.setExpanded(true);
		tree.setRedraw(true);
	}

	private void fill(TreeItem item, DerivationNode node, Optional<String> shown, Texts texts) {
		String value = shown.orElseGet(() -> switch (node.value()) {
			case ScoreValue.Exact exact -> texts.numbers().number(exact.value());
			case ScoreValue.Approximate approximate -> "≈ " + approximate.value();
			case ScoreValue.Missing missing -> ScoreFormat.MISSING;
		});
		item.setText(new String[] { node.symbol(), texts.of(node.label()), node.formula().orElse(""), value });
		item.setData("numbers", node.numbers().orElse(""));
		node.children().forEach(child -> fill(new TreeItem(item, SWT.NONE), child, Optional.empty(), texts));
	}

	private void share() {
		int width = tree.getClientArea().width;
		for (int i = 0; i < SHARES.length; i++) {
			tree.getColumn(i).setWidth(width * SHARES[i] / 100);
		}
	}

	private void copy() {
		StringBuilder text = new StringBuilder();
		for (TreeItem item : tree.getItems()) {
			append(text, item, 0);
		}
		Clipboard clipboard = new Clipboard(tree.getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static void append(StringBuilder text, TreeItem item, int depth) {
		text.append("  ".repeat(depth));
		for (int i = 0; i < SHARES.length; i++) {
			text.append(i == 0 ? "" : "\t").append(item.getText(i));
		}
		text.append('\n');
		for (TreeItem child : item.getItems()) {
			append(text, child, depth + 1);
		}
	}
}
