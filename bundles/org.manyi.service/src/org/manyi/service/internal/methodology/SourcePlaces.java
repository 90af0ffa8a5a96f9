/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/** Where the values of a methodology stand in the file it was read from, which is taken apart when somebody asks. */
final class SourcePlaces {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String source;
	private Optional<MethodologyText> read = Optional.empty();

	SourcePlaces(Methodology methodology) {
		String written = methodology.source();
		source = written.startsWith(BYTE_ORDER_MARK) ? written.substring(BYTE_ORDER_MARK.length()) : written;
	}

	private MethodologyText text() {
		MethodologyText text = read.orElseGet(() -> MethodologyText.of(source));
		read = Optional.of(text);
		return text;
	}

	/** Something about a value; where there is no such value, about the nearest one around it. */
	FileProblem value(YamlPath path, LocalizedText reason) {
		YamlPath at = path;
		while (!at.isTop() && text().find(at).isEmpty()) {
			at = at.parent();
		}
		return text().find(at).map(node -> at(node.span(), path, reason)).orElseGet(() -> new FileProblem(1, 1, reason));
	}

	/** Something about a key of a mapping. */
	FileProblem key(YamlPath mapping, String key, LocalizedText reason) {
		return text().find(mapping).filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
				.flatMap(found -> found.entries().stream().map(YamlNode.Entry::key).filter(word -> word.value().equals(key))
						.findFirst())
				.map(word -> at(word.span(), mapping.key(key), reason)).orElseGet(() -> value(mapping, reason));
	}

	private FileProblem at(Span span, YamlPath path, LocalizedText reason) {
		String before = source.substring(0, span.start());
		int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
		int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
		return new FileProblem(line, column,
				new LocalizedText(path + "：" + reason.zh(), path + ": " + reason.en()));
	}
}
