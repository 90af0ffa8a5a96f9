/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.internal.edit.TextChanger;
import org.manyi.scoring.internal.edit.YamlTree;

/**
 * The text of a methodology file with the values in it. Immutable.
 *
 * @param text the text, without byte order mark
 * @param root the top of its values; empty where it is no YAML, or YAML that a methodology file must not use
 */
public record MethodologyText(String text, Optional<YamlNode> root) {

	/** Reads the values of a text. */
	public static MethodologyText of(String text) {
		return new MethodologyText(text, YamlTree.read(text));
	}

	/**
	 * What a text says, to show where it says so although it cannot be edited: keys that are no words, or stand twice,
	 * and whatever follows the first document are passed over.
	 *
	 * @return the top of its values; empty where it is no YAML, or has aliases
	 */
	public static Optional<YamlNode> values(String text) {
		return YamlTree.values(text);
	}

	/** The value that the path leads to; empty where there is none. */
	public Optional<YamlNode> find(YamlPath path) {
		return root.flatMap(top -> top.find(path));
	}

	/** What the scalar at the path says; empty where there is no scalar, or an empty one. */
	public Optional<String> scalar(YamlPath path) {
		return find(path).filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast)
				.map(YamlNode.Scalar::value).filter(value -> !value.isEmpty());
	}

	/** How many elements or keys the value at the path has, [0, ∞). */
	public int size(YamlPath path) {
		return find(path).map(node -> switch (node) {
			case YamlNode.Listing list -> list.elements().size();
			case YamlNode.Mapping mapping -> mapping.entries().size();
			case YamlNode.Scalar scalar -> 0;
		}).orElse(0);
	}

	/**
	 * The smallest replacement that makes the change. It was tried: the text with it reads as this one with the change,
	 * and numbers stand without quotes.
	 *
	 * @throws EditRefusedException     when the text is no YAML, or the change cannot be made without touching more
	 * @throws IllegalArgumentException when the change names a value that is not there
	 */
	public TextEdit edit(YamlChange change) throws EditRefusedException {
		YamlNode top = root.orElseThrow(() -> new EditRefusedException(new LocalizedText(
				"文本现在不是有效的 YAML，表单无法修改。请先在文本中改正。",
				"The text is no valid YAML now, so the form cannot change it. Correct the text first.")));
		TextEdit edit = new TextChanger(text, top).edit(change).trimmed();
		YamlContent meant = change.applyTo(YamlContent.of(top));
		boolean met = YamlTree.read(edit.applyTo(text)).map(YamlContent::of).filter(meant::isMetBy).isPresent();
		if (!met) {
			throw new EditRefusedException(new LocalizedText("这里的写法不能由表单修改。请在文本中修改。",
					"What is written here cannot be changed by the form. Change it in the text."));
		}
		return edit;
	}
}
