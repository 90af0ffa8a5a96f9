/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Font;
import java.util.List;
import java.util.Optional;

/** Finds the font that can display a text. */
public final class FontChooser {

	private final FontCatalog catalog;

	FontChooser(FontCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * The first preferred family that has every character of the text, else any other that has; else the one that has
	 * most of them, marked incomplete.
	 */
	public Typeface choose(String text, List<String> preferred) {
		List<Font> wanted = preferred.stream().map(catalog::family).flatMap(Optional::stream).toList();
		Optional<Font> complete = wanted.stream().filter(font -> displays(font, text)).findFirst()
				.or(() -> catalog.all().stream().filter(font -> displays(font, text)).findFirst());
		return complete.map(font -> new Typeface(font, true))
				.orElseGet(() -> new Typeface(closest(text, wanted), false));
	}

	private Font closest(String text, List<Font> wanted) {
		Font best = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
		long bestCount = -1;
		for (Font font : wanted.isEmpty() ? catalog.all() : wanted) {
			long count = covered(font, text);
			if (count > bestCount) {
				best = font;
				bestCount = count;
			}
		}
		return best;
	}

	private static boolean displays(Font font, String text) {
		return font.canDisplayUpTo(text) == -1;
	}

	private static long covered(Font font, String text) {
		return text.codePoints().filter(font::canDisplay).count();
	}
}
