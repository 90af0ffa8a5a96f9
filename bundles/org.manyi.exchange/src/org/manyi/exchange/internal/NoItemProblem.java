/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.NoItemException;

/**
 * No column of a file is an item.
 *
 * @param file          the file
 * @param questionnaire whose items were looked for
 */
record NoItemProblem(Path file, Questionnaire questionnaire) {

	private static final int NAMED = 40;
	/** Characters shown of one heading. */
	private static final int SHOWN = 60;

	NoItemException of(List<String> headings) {
		List<Item> items = questionnaire.items();
		return new NoItemException(new LocalizedText(
				"文件 %s 中没有任何一列对应调查项。文件中的列名：%s。应有的列名（代号或名称）：%s。请改列名，或换用与此文件相符的测评方法。".formatted(file,
						list(headings, "、"),
						list(items.stream().map(item -> item.id() + "(" + item.name().zh() + ")").toList(), "、")),
				("No column of %s belongs to an item. Headings found: %s. Expected ids or names: %s. Rename columns, "
						+ "or choose the methodology that fits the file.")
						.formatted(file, list(headings, ", "), list(
								items.stream().map(item -> item.id() + " (" + item.name().en() + ")").toList(),
								", "))));
	}

	private static String list(List<String> names, String comma) {
		return names.stream().limit(NAMED)
				.map(name -> name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name)
				.collect(Collectors.joining(comma)) + (names.size() > NAMED ? " …" : "");
	}
}
