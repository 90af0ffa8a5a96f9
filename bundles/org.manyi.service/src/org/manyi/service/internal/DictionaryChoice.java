/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.RatingScale;

/**
 * Which dictionary a column is read by that becomes an item's: one that can take what the column needs without reading
 * any other column otherwise, else a new one.
 *
 * @param samples the columns with their values, by id
 * @param roles   the roles of the columns, by id
 */
record DictionaryChoice(SurveyReader reader, RatingScale scale, Map<String, ColumnProposal> samples,
		Map<String, ColumnRole> roles) {

	/**
	 * Chooses.
	 *
	 * @param dictionaries what there is; the one chosen is changed or added
	 * @return its name
	 */
	String choose(String column, Map<String, AnswerDictionary> dictionaries) {
		ColumnProposal sample = samples.get(column);
		AnswerDictionary wanted = reader.proposeAnswers(sample.column(), sample.values(), scale);
		Map<String, AnswerMeaning> meant = readings(sample, wanted);
		for (Map.Entry<String, AnswerDictionary> known : dictionaries.entrySet()) {
			AnswerDictionary both = union(known.getValue(), wanted);
			if (readings(sample, both).equals(meant) && sparesOthers(known.getKey(), known.getValue(), both)) {
				known.setValue(both);
				return known.getKey();
			}
		}
		int number = dictionaries.size() + 1;
		String name = "answers";
		while (dictionaries.containsKey(name)) {
			name = "answers-" + number++;
		}
		dictionaries.put(name, wanted);
		return name;
	}

	private boolean sparesOthers(String name, AnswerDictionary before, AnswerDictionary after) {
		return roles.entrySet().stream()
				.filter(entry -> entry.getValue() instanceof ColumnRole.OfItem(String item, String dictionary)
						&& dictionary.equals(name))
				.map(entry -> Optional.ofNullable(samples.get(entry.getKey()))).flatMap(Optional::stream)
				.allMatch(sample -> readings(sample, before).equals(readings(sample, after)));
	}

	private Map<String, AnswerMeaning> readings(ColumnProposal sample, AnswerDictionary dictionary) {
		return reader.readings(sample.column(), dictionary, scale, sample.values().keySet());
	}

	private static AnswerDictionary union(AnswerDictionary one, AnswerDictionary other) {
		Map<String, AnswerMeaning> entries = new LinkedHashMap<>(other.entries());
		entries.putAll(one.entries());
		return new AnswerDictionary(entries);
	}
}
