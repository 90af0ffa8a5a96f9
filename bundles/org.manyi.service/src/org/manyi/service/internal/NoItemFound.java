/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;

/**
 * No column of a file is an item: how the file was read, what was found and what was looked for.
 *
 * @param path        the file as the user named it
 * @param file        as it was opened
 * @param methodology whose items were looked for
 */
record NoItemFound(Path path, OpenedFile file, Methodology methodology) {

	private static final int NAMED = 40;
	/** Characters shown of one heading. */
	private static final int SHOWN = 60;

	LocalizedText text() {
		List<String> headings = file.table().columns().stream().map(SourceColumn::id).toList();
		List<Item> items = methodology.indicators().items();
		String options = file.options().values().entrySet().stream()
				.map(option -> " · " + option.getKey() + " " + option.getValue()).collect(Collectors.joining());
		return new LocalizedText(
				("文件 %s（按%s读取%s）中没有一列是测评方法 %s 的调查项。文件中的列名：%s。应有的列名（代号或名称）：%s。列名如显示为乱码或连成一列，请改编码或分隔符；否则请改列名，"
						+ "换用与此文件相符的测评方法，或改正映射。")
						.formatted(path, file.formatName().zh(), options, methodology.id(), list(headings, "、"),
								list(items.stream().map(item -> item.id() + "（" + item.name().zh() + "）").toList(),
										"、")),
				("No column of %s (read as %s%s) is an item of the methodology %s. Headings found: %s. Expected ids or "
						+ "names: %s. Where headings are garbled or stand in one column, give another encoding or "
						+ "separator; else rename columns, choose the methodology that fits the file, or correct the "
						+ "mapping.")
						.formatted(path, file.formatName().en(), options, methodology.id(), list(headings, ", "), list(
								items.stream().map(item -> item.id() + " (" + item.name().en() + ")").toList(), ", ")));
	}

	private static String list(List<String> names, String comma) {
		return names.stream().limit(NAMED)
				.map(name -> name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name)
				.collect(Collectors.joining(comma)) + (names.size() > NAMED ? " …" : "");
	}
}
