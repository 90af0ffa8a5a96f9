/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/**
 * Where the values of a methodology stand in the file it was read from.
 *
 * @param text the text of the file
 */
record SourcePlaces(MethodologyText text) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	static SourcePlaces of(Methodology methodology) {
		String source = methodology.source();
		return new SourcePlaces(
				MethodologyText.of(source.startsWith(BYTE_ORDER_MARK) ? source.substring(BYTE_ORDER_MARK.length()) : source));
	}

	/** Something about a value; where there is no such value, about the nearest one around it. */
	FileProblem value(YamlPath path, LocalizedText reason) {
		YamlPath at = path;
		while (!at.isTop() && text.find(at).isEmpty()) {
			at = at.parent();
		}
		return text.find(at).map(node -> at(node.span(), path, reason)).orElseGet(() -> new FileProblem(1, 1, reason));
	}

	/** Something about a key of a mapping. */
	FileProblem key(YamlPath mapping, String key, LocalizedText reason) {
		return text.find(mapping).filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
				.flatMap(found -> found.entries().stream().map(YamlNode.Entry::key).filter(word -> word.value().equals(key))
						.findFirst())
				.map(word -> at(word.span(), mapping.key(key), reason)).orElseGet(() -> value(mapping, reason));
	}

	private FileProblem at(Span span, YamlPath path, LocalizedText reason) {
		String before = text.text().substring(0, span.start());
		int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
		int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
		return new FileProblem(line, column,
				new LocalizedText(path + "：" + reason.zh(), path + ": " + reason.en()));
	}
}
