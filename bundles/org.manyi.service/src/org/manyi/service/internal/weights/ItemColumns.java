/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;

/**
 * The items that headings name: those of a methodology, by id, name or alias, or else each heading an item of its own.
 *
 * @param methodology whose items are meant; empty where the headings are the items
 */
record ItemColumns(Optional<Methodology> methodology) {

	/**
	 * An item for each heading.
	 *
	 * @param file     whose headings they are, for messages
	 * @param headings the columns that may be items, in order
	 * @throws AnalysisException when two headings name one item, or one names none, or an item has no heading
	 */
	List<Item> of(Path file, List<String> headings) throws AnalysisException {
		List<Item> items = new ArrayList<>();
		for (int column = 1; column <= headings.size(); column++) {
			String heading = headings.get(column - 1);
			Item item = find(heading).orElseThrow(() -> new AnalysisException(new LocalizedText(
					"%s：列“%s”不是测评方法 %s 的调查项。请删去这一列，或不指定测评方法。".formatted(file, heading, id()),
					"%s: the column “%s” is no item of the methodology %s. Remove it, or name no methodology."
							.formatted(file,
							heading, id()))));
			int first = items.stream().map(Item::id).toList().indexOf(item.id());
			if (first >= 0) {
				throw twice(file, item.id(), headings, first + 1, column);
			}
			items.add(item);
		}
		if (methodology.isPresent()) {
			List<String> without = methodology.get().indicators().items().stream().filter(item -> !items.contains(item))
					.map(Item::id).toList();
			if (!without.isEmpty()) {
				String ids = String.join(", ", without);
				throw new AnalysisException(new LocalizedText(file + "：这些调查项没有列：" + ids + "。",
						file + ": there is no column for " + ids + "."));
			}
		}
		return items;
	}

	/**
	 * The ids of what is judged under each heading: items, or dimensions of a methodology.
	 *
	 * @param file     whose headings they are, for messages
	 * @param headings the columns of judgments, in order
	 * @throws AnalysisException when two headings name one of them, or one names none
	 */
	List<String> judged(Path file, List<String> headings) throws AnalysisException {
		List<String> ids = new ArrayList<>();
		for (String heading : headings) {
			String id = find(heading).map(Item::id).or(() -> dimension(heading))
					.orElseThrow(() -> new AnalysisException(
					new LocalizedText("%s：列“%s”既不是测评方法 %s 的调查项，也不是它的维度。".formatted(file, heading, id()),
									"%s: the column “%s” is neither an item nor a dimension of the methodology %s."
											.formatted(file, heading,
									id()))));
			if (ids.contains(id)) {
				throw twice(file, id, headings, ids.indexOf(id) + 1, ids.size() + 1);
			}
			ids.add(id);
		}
		return ids;
	}

	private Optional<String> dimension(String heading) {
		String wanted = heading.strip().toLowerCase(Locale.ROOT);
		return methodology.stream().flatMap(rule -> rule.indicators().dimensions().stream())
				.filter(dimension -> Stream.of(dimension.id(), dimension.name().zh(), dimension.name().en())
						.anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
				.map(Dimension::id).findFirst();
	}

	private static AnalysisException twice(Path file, String id, List<String> headings, int first, int second) {
		String one = headings.get(first - 1);
		String other = headings.get(second - 1);
		return new AnalysisException(new LocalizedText(
				"%s：第 %d 列“%s”和第 %d 列“%s”都是“%s”。请删去其中一列。".formatted(file, first, one, second, other, id),
				"%s: column %d “%s” and column %d “%s” are both of “%s”. Remove one of them.".formatted(file, first,
						one,
						second, other, id)));
	}

	/** The item that a heading names. */
	Optional<Item> find(String heading) {
		if (methodology.isEmpty()) {
			return Optional.of(
					new Item(heading, LocalizedText.same(heading), List.of(), OptionalInt.empty(), Optional.empty()));
		}
		String wanted = heading.strip().toLowerCase(Locale.ROOT);
		return methodology.get().indicators().items().stream().filter(item -> names(item).contains(wanted)).findFirst();
	}

	/**
	 * The ids of the items that are costs.
	 *
	 * @param items those that there are
	 * @throws InvalidRequestException when a name is of none of them
	 */
	List<String> costs(List<String> names, List<Item> items) throws InvalidRequestException {
		List<String> costs = new ArrayList<>();
		for (String name : names) {
			String wanted = name.strip().toLowerCase(Locale.ROOT);
			costs.add(items.stream().filter(item -> names(item).contains(wanted)).map(Item::id).findFirst()
					.orElseThrow(() -> {
						String known = String.join(", ", items.stream().map(Item::id).toList());
						return new InvalidRequestException(new LocalizedText(
								"没有列“%s”可作为成本型。现有：%s。".formatted(name, known),
								"There is no column “%s” to be a cost. Columns: %s.".formatted(name, known)));
					}));
		}
		return costs;
	}

	private static List<String> names(Item item) {
		List<String> names = new ArrayList<>(List.of(item.id(), item.name().zh(), item.name().en()));
		names.addAll(item.aliases());
		return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
	}

	private String id() {
		return methodology.map(Methodology::id).orElse("");
	}
}
