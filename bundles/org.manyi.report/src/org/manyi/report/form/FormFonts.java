/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.manyi.chart.ChartTheme;
import org.manyi.model.LocalizedText;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.FontFactoryImp;
import org.openpdf.text.pdf.BaseFont;

/**
 * Finds the file of a font that has every character of a text, so that the characters used are embedded and the text
 * can be searched and copied. The families that charts prefer come first.
 */
final class FormFonts {

	private static final LocalizedText NONE = new LocalizedText(
			"本机没有能显示这张表全部文字的字体，无法生成 PDF。请安装中文字体，例如 fonts-wqy-microhei，或改用 --format docx。",
			"No font on this machine has all characters of the form, so no PDF can be made. "
					+ "Install a Chinese font such as fonts-wqy-microhei, or use --format docx.");

	private final FontFactoryImp known = new FontFactoryImp();

	/** Looks for fonts where the usual systems keep them, and in folders of the user. */
	FormFonts() {
		this(Stream.of(Path.of(System.getProperty("user.home"), ".fonts"),
				Path.of(System.getProperty("user.home"), ".local", "share", "fonts"),
				Path.of("/usr/local/share/fonts")).toList());
		known.registerDirectories();
	}

	/** @param folders that alone are looked at, with those in them */
	FormFonts(List<Path> folders) {
		folders.forEach(folder -> known.registerDirectory(folder.toString(), true));
	}

	/**
	 * The font for a text.
	 *
	 * @throws FormException when none has all of its characters
	 */
	BaseFont of(String text) throws FormException {
		Stream<String> preferred = ChartTheme.LIGHT.fontFamilies().stream();
		Stream<String> others = new TreeSet<>(known.getRegisteredFonts()).stream();
		return Stream.concat(preferred, others).flatMap(name -> file(name).stream()).distinct()
				.flatMap(file -> open(file).stream()).filter(font -> hasAll(font, text)).findFirst()
				.orElseThrow(() -> new FormException(NONE));
	}

	private Optional<String> file(String name) {
		// fonts that every reader of PDF has are names without a file
		return Optional.ofNullable(known.getFontPath(name)).map(Object::toString)
				.or(() -> Optional.ofNullable(known.getFontPath(name + " Regular")).map(Object::toString))
				.filter(path -> path.indexOf('/') >= 0 || path.indexOf('\\') >= 0);
	}

	/** A font that may be embedded; empty for one that may not, or cannot be read. */
	private static Optional<BaseFont> open(String file) {
		try {
			return Optional.of(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null));
		} catch (IOException | DocumentException | ExceptionConverter e) {
			return Optional.empty();
		}
	}

	private static boolean hasAll(BaseFont font, String text) {
		return text.codePoints().filter(c -> !Character.isWhitespace(c)).allMatch(font::charExists);
	}
}
