/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;
import org.manyi.service.ColumnContents;
import org.manyi.service.ImportRequest;
import org.manyi.service.MappingOrigin;
import org.manyi.service.MappingRefusedException;
import org.manyi.store.api.InputReport;

/**
 * The mapping of an import.
 *
 * @param mapping  the mapping
 * @param origin   where it came from
 * @param obstacle why it must be corrected before it is used; empty where it need not
 * @param warnings what was found out while it was proposed
 */
record ChosenMapping(ImportMapping mapping, MappingOrigin origin, Optional<Warning> obstacle, List<Warning> warnings) {

	private static final String CATEGORY = "category";
	private static final LocalizedText WRITE = new LocalizedText("用 --write-mapping 文件 写出映射，改正后用 --mapping 文件 导入。",
			"Write the mapping with --write-mapping FILE, correct it, and import with --mapping FILE.");

	static ChosenMapping of(ImportMapping mapping, MappingOrigin origin) {
		return new ChosenMapping(mapping, origin, Optional.empty(), List.of());
	}

	/**
	 * Refuses what nothing could be counted by.
	 *
	 * @param file        what it is to be used for
	 * @param request     the import
	 * @param methodology whose items it should name
	 * @param contents    what stands in the columns, where somebody wants to know; else empty
	 * @throws MappingRefusedException when it must be corrected, or names no item
	 */
	void check(OpenedFile file, ImportRequest request, Methodology methodology, List<ColumnContents> contents)
			throws MappingRefusedException {
		LocalizedText advice = request.mappingTarget().map(ChosenMapping::correct).orElse(WRITE);
		if (obstacle.isPresent()) {
			throw new MappingRefusedException(Messages.sentences(obstacle.get().text(), advice), contents);
		}
		if (items().isEmpty()) {
			throw new MappingRefusedException(
					Messages.sentences(new NoItemFound(request.file(), file, methodology).text(), advice), contents);
		}
	}

	private static LocalizedText correct(Path written) {
		return new LocalizedText("映射已写到 %s，改正后用 --mapping 文件 导入。".formatted(written),
				"The mapping was written to %s; correct it, and import with --mapping FILE.".formatted(written));
	}

	/** What each column is taken for. */
	List<InputReport.Column> columns(List<SourceColumn> columns) {
		return columns.stream().map(column -> new InputReport.Column(column.id(),
				Optional.ofNullable(mapping.columns().get(column.id())).flatMap(ChosenMapping::name))).toList();
	}

	/** That items have no column, each with a warning. */
	List<Warning> missing(Methodology methodology) {
		Set<String> items = items();
		return methodology.indicators().items().stream().filter(item -> !items.contains(item.id()))
				.map(ChosenMapping::missing).toList();
	}

	private static Warning missing(Item item) {
		return new Warning("item-without-column", Optional.of(item.id()), new LocalizedText(
				"没有一列是调查项 %s（%s），该项按“未展示”计。".formatted(item.id(), item.name().zh()),
				"No column is item %s (%s); it counts as not shown.".formatted(item.id(), item.name().en())));
	}

	private Set<String> items() {
		return mapping.columns().values().stream().filter(ColumnRole.OfItem.class::isInstance)
				.map(role -> ((ColumnRole.OfItem) role).itemId()).collect(Collectors.toSet());
	}

	/** What a column is taken for, in a word; empty where it is not used. */
	static Optional<String> name(ColumnRole role) {
		return switch (role) {
		case ColumnRole.OfItem item -> Optional.of(item.itemId());
		case ColumnRole.OfField(var field) -> Optional.of(field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		case ColumnRole.OfCategory category -> Optional.of(CATEGORY);
		case ColumnRole.Unused unused -> Optional.empty();
		};
	}
}
