/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.manyi.chart.ChartTheme;

/**
 * Finds how category labels can stand under their bars without touching: level, level and a little smaller, slanting,
 * upright, upright and smaller, at last shortened. All labels of a chart are set alike.
 */
final class LabelFitter {

	private static final double GAP = 6;
	private static final double SLANT = Math.PI / 4;
	private static final double UPRIGHT = Math.PI / 2;
	private static final int LINES = 2;
	/** Under a wide bar a label of more lines reads better than one on its side. */
	private static final int LINES_IN_WIDE_SLOT = 10;
	private static final double WIDE_SLOT_EM = 6;
	private static final int UPRIGHT_LINES = 3;
	/** A little smaller is better than turned. */
	private static final List<Double> LEVEL_SIZES = List.of(1.0, 0.92, 0.84);

	private final TextWrapper wrapper;
	private final Typeface typeface;
	private final ChartTheme theme;

	LabelFitter(TextWrapper wrapper, Typeface typeface, ChartTheme theme) {
		this.wrapper = wrapper;
		this.typeface = typeface;
		this.theme = theme;
	}

	/**
	 * Fits the labels.
	 *
	 * @param slot      from the middle of one bar to that of the next
	 * @param leftRoom  free space left of the first slot, for slanting labels
	 * @param preferred height the labels may take without a second thought
	 * @param most      height they may take at most
	 */
	LabelBlock fit(List<String> labels, double slot, double leftRoom, double preferred, double most) {
		return level(labels, slot, most).or(() -> slanting(labels, slot, leftRoom, most))
				.or(() -> upright(labels, slot, preferred, most)).orElseGet(() -> shortened(labels, slot, most));
	}

	private Optional<LabelBlock> level(List<String> labels, double slot, double most) {
		return LEVEL_SIZES.stream().map(share -> level(labels, share * theme.labelSize(), slot, most))
				.flatMap(Optional::stream).findFirst();
	}

	private Optional<LabelBlock> level(List<String> labels, double size, double slot, double most) {
		TextStyle style = typeface.plain(Math.max(size, theme.smallestSize()));
		int maxLines = slot >= WIDE_SLOT_EM * theme.labelSize() ? LINES_IN_WIDE_SLOT : LINES;
		return wrapAll(labels, style, slot - GAP, maxLines)
				.map(lines -> new LabelBlock(0, style, lines, mostLines(lines) * style.lineHeight(), 0))
				.filter(block -> block.height() <= most);
	}

	private Optional<LabelBlock> slanting(List<String> labels, double slot, double leftRoom, double most) {
		TextStyle style = typeface.plain(theme.labelSize());
		if (style.lineHeight() / Math.sin(SLANT) > slot) {
			return Optional.empty();
		}
		double longest = 0;
		for (int i = 0; i < labels.size(); i++) {
			double length = style.width(labels.get(i));
			if (length * Math.cos(SLANT) > leftRoom + (i + 0.5) * slot) {
				return Optional.empty();
			}
			longest = Math.max(longest, length);
		}
		double height = Math.ceil((longest + style.lineHeight()) * Math.sin(SLANT));
		return height > most ? Optional.empty()
				: Optional.of(new LabelBlock(SLANT, style, labels.stream().map(List::of).toList(), height, 0));
	}

	private Optional<LabelBlock> upright(List<String> labels, double slot, double preferred, double most) {
		for (double size = theme.labelSize(); size >= theme.smallestSize(); size--) {
			TextStyle style = typeface.plain(size);
			List<LabelBlock> blocks = new ArrayList<>();
			for (int lines = 1; lines <= uprightLines(style, slot); lines++) {
				uprightBlock(labels, style, lines, most).ifPresent(blocks::add);
			}
			if (!blocks.isEmpty()) {
				return blocks.stream().filter(block -> block.height() <= preferred).findFirst()
						.or(() -> Optional.of(blocks.getLast()));
			}
		}
		return Optional.empty();
	}

	/** The lowest block with up to so many lines a label. */
	private Optional<LabelBlock> uprightBlock(List<String> labels, TextStyle style, int maxLines, double most) {
		List<List<String>> lines = new ArrayList<>();
		double longest = 0;
		for (String label : labels) {
			// narrowest width for the longest labels first decides the zone; the others then use it freely
			Optional<Double> width = narrowest(label, style, maxLines, most);
			if (width.isEmpty()) {
				return Optional.empty();
			}
			longest = Math.max(longest, width.get());
		}
		for (String label : labels) {
			lines.add(wrapper.wrap(label, style, longest, maxLines).orElseThrow());
		}
		return Optional.of(new LabelBlock(UPRIGHT, style, lines, Math.ceil(longest), 0));
	}

	private Optional<Double> narrowest(String label, TextStyle style, int maxLines, double most) {
		double even = style.width(label) / maxLines;
		for (double width = even; width < most; width += style.font().getSize2D() / 2) {
			Optional<List<String>> lines = wrapper.wrap(label, style, width, maxLines);
			if (lines.isPresent()) {
				return Optional.of(width);
			}
		}
		return wrapper.wrap(label, style, most, maxLines).map(lines -> most);
	}

	private LabelBlock shortened(List<String> labels, double slot, double most) {
		double size = theme.smallestSize();
		while (typeface.plain(size).lineHeight() > slot && size > 1) {
			size -= 0.5;
		}
		TextStyle style = typeface.plain(size);
		int maxLines = Math.max(1, uprightLines(style, slot));
		List<List<String>> lines = new ArrayList<>();
		int count = 0;
		for (String label : labels) {
			Optional<List<String>> whole = wrapper.wrap(label, style, most, maxLines);
			lines.add(whole.orElseGet(() -> cut(label, style, most, maxLines)));
			count += whole.isPresent() ? 0 : 1;
		}
		double height = lines.stream().flatMap(List::stream).mapToDouble(style::width).max().orElse(0);
		return new LabelBlock(UPRIGHT, style, lines, Math.ceil(height), count);
	}

	private List<String> cut(String label, TextStyle style, double most, int maxLines) {
		String text = label;
		while (text.codePointCount(0, text.length()) > 1) {
			text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
			Optional<List<String>> lines = wrapper.wrap(text.strip() + '…', style, most, maxLines);
			if (lines.isPresent()) {
				return lines.get();
			}
		}
		return List.of("…");
	}

	private Optional<List<List<String>>> wrapAll(List<String> labels, TextStyle style, double width, int maxLines) {
		List<List<String>> all = new ArrayList<>();
		for (String label : labels) {
			Optional<List<String>> lines = wrapper.wrap(label, style, width, maxLines);
			if (lines.isEmpty()) {
				return Optional.empty();
			}
			all.add(lines.get());
		}
		return Optional.of(Collections.unmodifiableList(all));
	}

	private static int uprightLines(TextStyle style, double slot) {
		return Math.min(UPRIGHT_LINES, (int) (slot / style.lineHeight()));
	}

	private static int mostLines(List<List<String>> labels) {
		return labels.stream().mapToInt(List::size).max().orElse(0);
	}
}
