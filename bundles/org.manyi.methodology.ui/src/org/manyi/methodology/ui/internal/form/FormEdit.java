/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/**
 * Which changes make a text say what a field of the form says.
 *
 * @param text the text as it is
 */
record FormEdit(MethodologyText text) {

	/**
	 * A word or number in a field. A key that is not there is put where it belongs, with the mappings that lead to it;
	 * one whose field was emptied goes.
	 *
	 * @param path of the value, its last step a key
	 * @param bare whether it is a number or another word without quotes
	 */
	List<YamlChange> value(YamlPath path, String value, boolean bare) {
		String said = value.strip();
		boolean there = text.find(path).isPresent();
		if (said.isEmpty()) {
			return there ? List.of(new YamlChange.Remove(path)) : List.of();
		}
		YamlContent.Scalar scalar = new YamlContent.Scalar(said, bare);
		if (there) {
			return text.scalar(path).filter(said::equals).isPresent() ? List.of()
					: List.of(new YamlChange.Set(path, scalar));
		}
		return put(path, scalar);
	}

	/**
	 * A text in one of two languages; where there is neither, both get it, to be translated. Without either it goes.
	 */
	List<YamlChange> localized(YamlPath path, String language, String value) {
		if (text.find(path).isEmpty() && !value.isBlank()) {
			return put(path, YamlContent.localized(value.strip(), value.strip()));
		}
		boolean isLast = value.isBlank() && text.size(path) == 1 && text.find(path.key(language)).isPresent();
		return isLast ? List.of(new YamlChange.Remove(path)) : value(path.key(language), value, false);
	}

	/** A list of words, written with commas between them; no list where there is no word. */
	List<YamlChange> words(YamlPath path, String value) {
		List<String> words = Arrays.stream(value.split("[,，、;；]")).map(String::strip).filter(word -> !word.isEmpty())
				.distinct().toList();
		if (words.equals(words(path))) {
			return List.of();
		}
		if (words.isEmpty()) {
			return text.find(path).isPresent() ? List.of(new YamlChange.Remove(path)) : List.of();
		}
		return replace(path, new YamlContent.Listing(words.stream().<YamlContent>map(YamlContent::text).toList()));
	}

	/** Another value under a key, in the place of the one that is there; where there is none, where it belongs. */
	List<YamlChange> replace(YamlPath path, YamlContent value) {
		return text.find(path).isPresent() ? List.of(new YamlChange.Replace(path, value)) : put(path, value);
	}

	/** The words of a list. */
	List<String> words(YamlPath path) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < text.size(path); i++) {
			words.add(text.scalar(path.at(i)).orElse(""));
		}
		return words;
	}

	/** A new element at the end of a list, which is made where there is none. */
	List<YamlChange> append(YamlPath list, YamlContent element) {
		return insert(list, text.size(list), element);
	}

	/** A new element of a list, which is made where there is none. */
	List<YamlChange> insert(YamlPath list, int position, YamlContent element) {
		return text.find(list).filter(YamlNode.Listing.class::isInstance).isPresent()
				? List.of(new YamlChange.Insert(list, position, element))
				: put(list, new YamlContent.Listing(List.of(element)));
	}

	/** A value that is not there, with the mappings that lead to it. */
	List<YamlChange> put(YamlPath path, YamlContent value) {
		YamlPath parent = path.parent();
		String key = lastKey(path);
		if (text.find(parent).orElse(null) instanceof YamlNode.Mapping mapping) {
			return List.of(new YamlChange.Put(parent, KeyOrder.place(parent, mapping, key), key, value));
		}
		return parent.isTop() ? List.of() : put(parent, YamlContent.Mapping.EMPTY.with(key, value));
	}

	private static String lastKey(YamlPath path) {
		return path.last() instanceof YamlPath.Key(String name) ? name : "";
	}
}
