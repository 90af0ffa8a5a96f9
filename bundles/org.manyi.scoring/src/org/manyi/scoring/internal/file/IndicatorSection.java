/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.manyi.model.Dimension;
import org.manyi.model.ImportanceScale;
import org.manyi.model.Index;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;

/** Reads index, dimensions and items. */
final class IndicatorSection {

	static final List<String> DIMENSION_KEYS = List.of("id", "name", "weight", "items");
	static final List<String> ITEM_KEYS = List.of("id", "name", "aliases", "importance", "weight",
			"importance-columns");

	private final Optional<ImportanceScale> importance;
	private final boolean importanceWritten;
	private final WordClaims columns = new WordClaims();
	private final Map<String, Integer> lineOfId = new HashMap<>();
	private final List<Item> items = new ArrayList<>();
	private final Map<String, YamlValue> placeOfSoundItem = new HashMap<>();
	private boolean allSound = true;
	private final List<Dimension> dimensions = new ArrayList<>();

	/**
	 * @param importance        the importance scale, as far as it could be read
	 * @param importanceWritten whether the file has one, be it right or wrong
	 */
	IndicatorSection(Optional<ImportanceScale> importance, boolean importanceWritten) {
		this.importance = importance;
		this.importanceWritten = importanceWritten;
	}

	/** The indicators, empty when something is wrong with them. */
	Optional<IndicatorSet> read(YamlValue value) {
		int before = value.problems().count();
		YamlFields fields = value.fields("index", "dimensions", "items");
		Optional<Index> index = fields.optional("index").flatMap(this::index);
		List<YamlValue> written = fields.optional("dimensions").map(YamlValue::elements).orElse(List.of());
		written.forEach(this::dimension);
		List<YamlValue> alone = fields.optional("items").map(YamlValue::elements).orElse(List.of());
		alone.forEach(this::item);
		if (written.isEmpty() && alone.isEmpty()) {
			value.problem("没有调查项，至少要有一个（items）", "there is no item; at least one is needed (items)");
		}
		new DimensionWeights(written).check(alone);
		return value.problems().count() > before || items.isEmpty() ? Optional.empty()
				: Optional.of(new IndicatorSet(index, dimensions, items));
	}

	private Optional<Index> index(YamlValue value) {
		YamlFields fields = value.fields("id", "name");
		Optional<String> id = fields.required("id").flatMap(this::uniqueId);
		Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
		return id.flatMap(known -> name.map(text -> new Index(known, text)));
	}

	private void dimension(YamlValue value) {
		YamlFields fields = value.fields(DIMENSION_KEYS);
		Optional<String> id = fields.required("id").flatMap(this::uniqueId);
		Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
		Optional<BigDecimal> weight = fields.optional("weight").flatMap(number -> number.decimalFrom(BigDecimal.ZERO));
		Optional<YamlValue> list = fields.required("items");
		int first = items.size();
		list.ifPresent(elements -> {
			if (elements.elements().isEmpty()) {
				elements.problem("维度没有调查项，至少要有一个", "the dimension has no item; at least one is needed");
			}
			elements.elements().forEach(this::item);
		});
		List<String> itemIds = items.subList(first, items.size()).stream().map(Item::id).toList();
		if (id.isPresent() && name.isPresent() && !itemIds.isEmpty()) {
			dimensions.add(new Dimension(id.get(), name.get(), itemIds, weight));
		}
	}

	/** The items with which nothing is wrong. */
	List<Item> soundItems() {
		return items.stream().filter(item -> placeOfSoundItem.containsKey(item.id())).toList();
	}

	/** Whether nothing is wrong with any item. */
	boolean areAllSound() {
		return allSound;
	}

	/** Where an item stands with which nothing is wrong. */
	YamlValue place(String itemId) {
		return Objects.requireNonNull(placeOfSoundItem.get(itemId), itemId);
	}

	private void item(YamlValue value) {
		int before = value.problems().count();
		item(value.fields(ITEM_KEYS));
		if (value.problems().count() == before) {
			placeOfSoundItem.put(items.getLast().id(), value);
		} else {
			allSound = false;
		}
	}

	private void item(YamlFields fields) {
		Optional<YamlValue> idValue = fields.required("id");
		Optional<String> id = idValue.flatMap(this::uniqueId);
		Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
		List<String> aliases = fields.optional("aliases").map(YamlValue::texts).orElse(List.of());
		OptionalInt level = fields.optional("importance").map(this::importance).orElse(OptionalInt.empty());
		Optional<BigDecimal> weight = fields.optional("weight").flatMap(number -> number.decimalFrom(BigDecimal.ZERO));
		List<String> importanceColumns = fields.optional("importance-columns").map(this::importanceColumns)
				.orElse(List.of());
		if (id.isEmpty() || name.isEmpty()) {
			return;
		}
		WordClaims.Owner owner = new WordClaims.Owner("调查项 " + id.get(), "item " + id.get());
		columns.claim(idValue.orElseThrow(), id.get(), owner);
		fields.optional("name").ifPresent(text -> columns.claimBoth(text, owner));
		fields.optional("aliases").ifPresent(list -> columns.claimAll(list, owner));
		fields.optional("importance-columns").ifPresent(list -> columns.claimAll(list,
				new WordClaims.Owner("调查项 " + id.get() + " 的重要性", "the importance of item " + id.get())));
		items.add(new Item(id.get(), name.get(), aliases, level, weight, importanceColumns));
	}

	private OptionalInt importance(YamlValue value) {
		if (!importanceWritten) {
			value.problem("给出了重要性，但文件没有重要性等级（importance）",
					"gives an importance, but the file has no importance scale (importance)");
			return OptionalInt.empty();
		}
		Optional<Integer> score = value.whole(-LevelSection.SCORE_LIMIT, LevelSection.SCORE_LIMIT);
		if (score.isPresent() && importance.isPresent() && importance.get().level(score.get()).isEmpty()) {
			List<String> known = importance.get().levels().stream().map(level -> String.valueOf(level.score()))
					.toList();
			value.expected("重要性等级的分值：" + String.join("、", known),
					"the score of an importance level: " + String.join(", ", known));
			return OptionalInt.empty();
		}
		return score.map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	private List<String> importanceColumns(YamlValue value) {
		if (!importanceWritten) {
			value.problem("由客户评定重要性，但文件没有重要性等级（importance）",
					"customers answer the importance, but the file has no importance scale (importance)");
		}
		return value.texts();
	}

	private Optional<String> uniqueId(YamlValue value) {
		Optional<String> id = value.columnId();
		if (id.isEmpty()) {
			return id;
		}
		int line = value.line();
		Integer earlier = lineOfId.putIfAbsent(id.get().toLowerCase(Locale.ROOT), line);
		if (earlier != null) {
			value.problem("标识“" + id.get() + "”重复，第 " + earlier + " 行已有",
					"the id “" + id.get() + "” stands twice, first in line " + earlier);
			return Optional.empty();
		}
		return id;
	}
}
