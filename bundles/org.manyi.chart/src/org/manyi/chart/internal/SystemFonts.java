/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.chart.ChartException;
import org.manyi.model.LocalizedText;

/** The fonts installed here, read once. A font installed later is seen by the next instance. */
final class SystemFonts implements FontCatalog {

	private final SortedSet<String> families;

	SystemFonts() throws ChartException {
		try {
			String[] names = GraphicsEnvironment.getLocalGraphicsEnvironment()
					.getAvailableFontFamilyNames(Locale.ENGLISH);
			families = new TreeSet<>(Arrays.asList(names));
		} catch (RuntimeException | LinkageError | InternalError e) {
			// what the JDK throws where the system's font library is missing or knows no font
			throw new ChartException(new LocalizedText("无法绘图：本机没有可用的字体。请安装 fontconfig 和一种中文字体，例如 fonts-wqy-microhei。",
					"The chart cannot be drawn: this machine has no usable font. "
							+ "Install fontconfig and a font such as fonts-wqy-microhei."),
					e);
		}
	}

	@Override
	public Optional<Font> family(String name) {
		return families.contains(name) ? Optional.of(new Font(name, Font.PLAIN, 12)) : Optional.empty();
	}

	@Override
	public List<Font> all() {
		return families.stream().map(name -> new Font(name, Font.PLAIN, 12)).toList();
	}
}
