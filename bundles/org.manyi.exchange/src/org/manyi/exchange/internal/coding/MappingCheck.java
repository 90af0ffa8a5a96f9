/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;

/** Whether a mapping fits a table and a questionnaire; everything that does not is named at once. */
final class MappingCheck {

	private final List<SourceColumn> columns;
	private final ImportMapping mapping;
	private final Questionnaire questionnaire;
	private final List<String> zh = new ArrayList<>();
	private final List<String> en = new ArrayList<>();

	MappingCheck(List<SourceColumn> columns, ImportMapping mapping, Questionnaire questionnaire) {
		this.columns = columns;
		this.mapping = mapping;
		this.questionnaire = questionnaire;
	}

	void check() throws EvidenceException {
		Set<String> present = columns.stream().map(SourceColumn::id).collect(Collectors.toSet());
		Set<String> items = questionnaire.items().stream().map(Item::id).collect(Collectors.toSet());
		Map<String, String> columnsOfItems = new HashMap<>();
		Map<ResponseField, String> columnsOfFields = new EnumMap<>(ResponseField.class);
		mapping.columns().forEach((column, role) -> {
			if (!(role instanceof ColumnRole.Unused) && !present.contains(column)) {
				add("文件没有列“%s”", "the file has no column \"%s\"", column);
			}
			if (role instanceof ColumnRole.OfItem(String item, String dictionary)) {
				if (!items.contains(item)) {
					add("测评方法没有调查项“%s”", "the methodology has no item \"%s\"", item);
				}
				String other = columnsOfItems.putIfAbsent(item, column);
				if (other != null) {
					add("列“%s”和“%s”对应同一调查项 %s", "columns \"%s\" and \"%s\" are both item %s", other, column, item);
				}
			}
			// several columns may hold coded opinions
			if (role instanceof ColumnRole.OfField(ResponseField field) && field != ResponseField.CATEGORY) {
				String other = columnsOfFields.putIfAbsent(field, column);
				if (other != null) {
					add("列“%s”和“%s”对应同一字段 %s", "columns \"%s\" and \"%s\" are both the field %s", other, column,
							SurveyField.of(field).role());
				}
			}
		});
		checkLevels();
		mapping.dictionaries().forEach(this::checkLabels);
		if (!zh.isEmpty()) {
			throw new EvidenceException(new LocalizedText(
					"映射 %s 与文件或测评方法不符：%s。请改正映射。".formatted(mapping.id(), String.join(";", zh)),
					"Mapping %s does not fit the file or the methodology: %s. Correct the mapping.".formatted(
							mapping.id(),
							String.join("; ", en))));
		}
		if (columnsOfItems.isEmpty()) {
			throw new EvidenceException(new LocalizedText("映射 %s 没有任何调查项的列，没有可读的作答。请指定调查项的列。".formatted(mapping.id()),
					"Mapping %s has no column of an item, so there are no answers to read. Say which columns are items."
							.formatted(mapping.id())));
		}
	}

	private void checkLevels() {
		Set<String> unknown = new HashSet<>();
		mapping.dictionaries().forEach((name, dictionary) -> dictionary.entries().forEach((label, meaning) -> {
			if (meaning instanceof AnswerMeaning.Level(int score) && questionnaire.scale().level(score).isEmpty()
					&& unknown.add(name + score)) {
				add("字典“%s”的“%s”：评价等级没有 %s 分", "dictionary \"%s\", \"%s\": the scale has no level %s", name, label,
						score);
			}
		}));
	}

	/** Labels that are compared as one must mean one thing, since only one of them would be used. */
	private void checkLabels(String name, AnswerDictionary dictionary) {
		Map<String, Map.Entry<String, AnswerMeaning>> known = new HashMap<>();
		dictionary.entries().entrySet().forEach(entry -> {
			Map.Entry<String, AnswerMeaning> other = known.putIfAbsent(AnswerCodes.key(entry.getKey()), entry);
			if (other != null && !other.getValue().equals(entry.getValue())) {
				add("字典“%s”的“%s”和“%s”比较时相同，含义却不同",
						"dictionary \"%s\", \"%s\" and \"%s\" are compared as one and mean different things",
						name, other.getKey(), entry.getKey());
			}
		});
	}

	private void add(String zhText, String enText, Object... values) {
		zh.add(zhText.formatted(values));
		en.add(enText.formatted(values));
	}
}
