/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.ui.Palette;

/** The colours of a methodology's text: keys, comments, and a wavy line under what is wrong. */
final class TextStyles {

	private final List<StyleRange> ranges = new ArrayList<>();
	private final String text;

	private TextStyles(String text) {
		this.text = text;
	}

	/**
	 * Colours the text.
	 *
	 * @param root     its values; without them keys stay as they are
	 * @param remarks  what is wrong with it, or hardly meant, the gravest first
	 */
	static void apply(StyledText widget, java.util.Optional<YamlNode> root, List<Remark> remarks) {
		TextStyles styles = new TextStyles(widget.getText());
		root.ifPresent(styles::keys);
		styles.comments();
		styles.ranges.sort(Comparator.comparingInt(range -> range.start));
		widget.setStyleRange(null);
		widget.setStyleRanges(styles.ranges.toArray(StyleRange[]::new));
		remarks.reversed().forEach(remark -> styles.wave(widget, remark)); // the gravest lies above
	}

	private void keys(YamlNode node) {
		switch (node) {
			case YamlNode.Mapping mapping -> mapping.entries().forEach(entry -> {
				Span key = entry.key().span();
				ranges.add(new StyleRange(key.start(), key.end() - key.start(), Palette.ACCENT.color(), null));
				keys(entry.value());
			});
			case YamlNode.Listing list -> list.elements().forEach(element -> keys(element.value()));
			case YamlNode.Scalar scalar -> {
				// values have the colour of the text
			}
		}
	}

	/** A comment begins with # at the start of a line or behind a blank, and not within what is quoted in its line. */
	private void comments() {
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			int lineEnd = end < 0 ? text.length() : end;
			comment(start, lineEnd);
			start = lineEnd + 1;
		}
	}

	private void comment(int start, int end) {
		char quote = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if ((c == '"' || c == '\'') && (i == start || " [{,:".indexOf(text.charAt(i - 1)) >= 0)) {
				quote = c;
			} else if (c == '#' && (i == start || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
				int from = i;
				ranges.removeIf(range -> range.start >= from && range.start < end);
				ranges.add(new StyleRange(i, end - i, Palette.SECONDARY.color(), null, SWT.ITALIC));
				return;
			}
		}
	}

	private void wave(StyledText widget, Remark remark) {
		Span place = ProblemPlace.of(text, remark.problem());
		for (int i = place.start(); i < place.end(); i++) {
			StyleRange range = widget.getStyleRangeAtOffset(i);
			StyleRange waved = range == null ? new StyleRange(i, 1, null, null) : range;
			waved.start = i;
			waved.length = 1;
			waved.underline = true;
			waved.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
			waved.underlineColor = remark.kind().color().color();
			widget.setStyleRange(waved);
		}
	}
}
