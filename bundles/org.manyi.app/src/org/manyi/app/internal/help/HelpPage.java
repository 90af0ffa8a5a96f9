/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.help;

/**
 * A page of the help.
 *
 * @param id    the id of the view that it is about, or a name of its own
 * @param title in one line
 * @param text  paragraphs apart by empty lines; a line that begins with a hyphen is a point of a list
 */
record HelpPage(String id, String title, String text) {

	/** With other words before its own. */
	HelpPage withBefore(String words) {
		return new HelpPage(id, title, words + "\n\n" + text);
	}

	/** The page that a file is: the title, an empty line, the text. */
	static HelpPage parse(String id, String file) {
		String[] parts = file.replace("\r\n", "\n").split("\n\n", 2);
		String text = parts.length < 2 ? "" : parts[1].strip();
		return new HelpPage(id, parts[0].strip(), text.replaceAll("(?m)^- ", "•  "));
	}
}
