/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Lines of text on their way to a terminal, in UTF-8. */
final class TextPage {

	private final StringBuilder text = new StringBuilder();

	TextPage line(String line) {
		text.append(ControlCharacters.shown(line)).append('\n');
		return this;
	}

	TextPage lines(Collection<String> lines) {
		lines.forEach(this::line);
		return this;
	}

	/** A heading with an empty line above, unless it is the first. */
	TextPage heading(String heading) {
		if (!text.isEmpty()) {
			line("");
		}
		return line(heading);
	}

	void writeTo(OutputStream out) throws IOException {
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
