/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What GTK is told of the edges of buttons and fields. Those of its dark theme are nearly black, which is hardly seen
 * on the dark ground of views; these are mixed of the theme's own colours, and so follow it when it changes. The rest
 * of the theme, and whatever has the keyboard, stays as it is.
 */
final class NativeEdges {

	/** Where the toolkit looks for it; only that for GTK does. */
	static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

	private static final String FILE = "edges.css";
	private static final String STYLE = """
			button:not(.flat):not(:focus):not(:disabled), entry:not(.flat):not(:focus):not(:disabled) {
				border-color: mix(@theme_bg_color, @theme_fg_color, 0.3);
			}
			button:not(.flat):disabled, entry:not(.flat):disabled {
				border-color: mix(@theme_bg_color, @theme_fg_color, 0.15);
			}
			""";

	private NativeEdges() {
	}

	/**
	 * Writes it, where it is not there yet.
	 *
	 * @param folder one that exists
	 * @return the file
	 * @throws IOException if it cannot be written
	 */
	static Path in(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file) || !Files.readString(file).equals(STYLE)) {
			Files.writeString(file, STYLE);
		}
		return file;
	}
}
