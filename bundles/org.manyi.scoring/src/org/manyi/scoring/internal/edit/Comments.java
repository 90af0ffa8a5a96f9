/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.YamlNode;

/** The comments in a piece of the text, wherever they stand between its words. */
final class Comments {

	private final YamlLines lines;
	private final List<Span> words = new ArrayList<>();

	/**
	 * @param node the value whose words are none of the comments
	 */
	Comments(YamlLines lines, YamlNode node) {
		this.lines = lines;
		add(node);
		words.sort(Comparator.comparingInt(Span::start));
	}

	private void add(YamlNode node) {
		switch (node) {
			case YamlNode.Scalar scalar -> words.add(scalar.span());
			case YamlNode.Listing list -> list.elements().forEach(element -> add(element.value()));
			case YamlNode.Mapping mapping -> mapping.entries().forEach(entry -> {
				words.add(entry.key().span());
				add(entry.value());
			});
		}
	}

	/** Those from one char to another, each from its mark to the end of its line. */
	List<Span> between(int start, int end) {
		List<Span> found = new ArrayList<>();
		int at = start;
		for (Span word : words) {
			addBetween(found, at, word.start());
			at = Math.max(at, word.end());
		}
		addBetween(found, at, end);
		return found;
	}

	private void addBetween(List<Span> found, int start, int end) {
		int at = start;
		while (at < end) {
			int next = lines.lineEnd(at);
			if (lines.has('#', at)) {
				found.add(new Span(at, next));
				at = next;
			} else {
				at++;
			}
		}
	}
}
