/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

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
	 * @throws AnalysisException when two headings name one item, or one names none, or an item has no heading
	 */
	List<Item> of(List<String> headings) throws AnalysisException {
		List<Item> items = new ArrayList<>();
		for (String heading : headings) {
			Item item = find(heading).orElseThrow(() -> new AnalysisException(new LocalizedText(
					"列“%s”不是测评方法 %s 的调查项。请删去这一列，或不指定测评方法。".formatted(heading, id()),
					"The column “%s” is no item of the methodology %s. Remove it, or name no methodology.".formatted(heading,
							id()))));
			if (items.stream().anyMatch(other -> other.id().equals(item.id()))) {
				throw new AnalysisException(new LocalizedText("有两列都是“%s”。".formatted(item.id()),
						"Two columns are of “%s”.".formatted(item.id())));
			}
			items.add(item);
		}
		if (methodology.isPresent()) {
			List<String> without = methodology.get().indicators().items().stream().filter(item -> !items.contains(item))
					.map(Item::id).toList();
			if (!without.isEmpty()) {
				String ids = String.join(", ", without);
				throw new AnalysisException(new LocalizedText("这些调查项没有列：" + ids, "There is no column for " + ids + "."));
			}
		}
		return items;
	}

	/** The item that a heading names. */
	Optional<Item> find(String heading) {
		if (methodology.isEmpty()) {
			return Optional.of(new Item(heading, LocalizedText.same(heading), List.of(), OptionalInt.empty(), Optional.empty()));
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
