/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.TextLines;
import org.manyi.scoring.edit.TextPlace;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/** What a methodology file says, and where in it, be it right or wrong. It is taken apart when somebody asks. */
public final class SourcePlaces {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String source;
	private @Nullable Optional<YamlNode> root;
	private @Nullable TextLines lines;

	/**
	 * @param source the text of the file, with or without byte order mark
	 */
	public SourcePlaces(String source) {
		this.source = source.startsWith(BYTE_ORDER_MARK) ? source.substring(BYTE_ORDER_MARK.length()) : source;
	}

	private Optional<YamlNode> root() {
		Optional<YamlNode> known = root;
		if (known == null) {
			known = MethodologyText.values(source);
			root = known;
		}
		return known;
	}

	private TextLines lines() {
		TextLines known = lines;
		if (known == null) {
			known = new TextLines(source);
			lines = known;
		}
		return known;
	}

	/** The value that the path leads to; empty where there is none. */
	Optional<YamlNode> find(YamlPath path) {
		return root().flatMap(top -> top.find(path));
	}

	/** What stands there without surrounding blanks; empty where nothing does, or a list or mapping. */
	Optional<String> word(YamlPath path) {
		return find(path).flatMap(SourcePlaces::word);
	}

	/** What a scalar says without surrounding blanks; empty where it says nothing, or is none. */
	static Optional<String> word(YamlNode node) {
		return Optional.of(node).filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast)
				.map(scalar -> scalar.value().strip()).filter(word -> !word.isEmpty());
	}

	/** Something about a value; where there is no such value, about the nearest one around it. */
	public FileProblem value(YamlPath path, LocalizedText reason) {
		YamlPath at = path;
		while (!at.isTop() && find(at).isEmpty()) {
			at = at.parent();
		}
		return find(at).map(node -> at(node.span(), path, reason)).orElseGet(() -> new FileProblem(1, 1, reason));
	}

	/** Something about a key of a mapping. */
	FileProblem key(YamlPath mapping, String key, LocalizedText reason) {
		return find(mapping).filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
				.flatMap(found -> found.entries().stream().map(YamlNode.Entry::key)
						.filter(word -> word.value().equals(key)).findFirst())
				.map(word -> at(word.span(), mapping.key(key), reason)).orElseGet(() -> value(mapping, reason));
	}

	private FileProblem at(Span span, YamlPath path, LocalizedText reason) {
		TextPlace place = lines().place(span.start());
		return new FileProblem(place.line(), place.column(),
				new LocalizedText(path + "：" + reason.zh(), path + ": " + reason.en()));
	}
}
