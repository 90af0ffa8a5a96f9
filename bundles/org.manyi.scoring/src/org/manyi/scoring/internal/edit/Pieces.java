/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.YamlNode;

/**
 * A mapping or list as pieces of text, one for each child, with what separates them. The piece of a child that stands
 * on lines of its own has the comment behind it, and the comment lines directly above it that start in its column;
 * those above the first child speak of all of them and belong to none.
 *
 * @param node     the mapping or list
 * @param flow     whether it is written in brackets or braces
 * @param children its pieces, in the order of the text
 */
record Pieces(YamlNode node, boolean flow, List<Span> children) {

	static Pieces of(YamlLines lines, YamlNode node) {
		return switch (node) {
			case YamlNode.Listing list -> of(lines, list, list.flow(), list.elements().stream()
					.map(element -> new Span(element.start(),
							Math.max(element.start() + (list.flow() ? 0 : 1), element.value().span().end())))
					.toList());
			case YamlNode.Mapping mapping -> of(lines, mapping, mapping.flow(), mapping.entries().stream()
					.map(entry -> new Span(entry.key().span().start(),
							Math.max(entry.colon() + 1, entry.value().span().end())))
					.toList());
			case YamlNode.Scalar scalar -> throw new IllegalArgumentException("A word has no children");
		};
	}

	private static Pieces of(YamlLines lines, YamlNode node, boolean flow, List<Span> bare) {
		if (flow) {
			return new Pieces(node, true, bare);
		}
		List<Span> whole = new ArrayList<>();
		for (Span child : bare) {
			int start = whole.isEmpty() ? child.start() : withComments(lines, child.start(), whole.getLast().end());
			whole.add(new Span(start, lines.lineEnd(child.end())));
		}
		return new Pieces(node, false, whole);
	}

	/** Where the comment lines start that stand directly above. */
	private static int withComments(YamlLines lines, int start, int limit) {
		int column = lines.column(start);
		int first = start;
		while (lines.startsLine(first)) {
			int above = lines.lineStart(first) - 1;
			int comment = above < 0 ? -1 : lines.lineStart(above) + column;
			if (above <= limit || comment >= above || !lines.has('#', comment) || !lines.startsLine(comment)) {
				return first;
			}
			first = comment;
		}
		return first;
	}

	int size() {
		return children.size();
	}

	Span get(int index) {
		return children.get(index);
	}
}
