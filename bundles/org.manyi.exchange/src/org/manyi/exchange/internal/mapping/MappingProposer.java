/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.model.Item;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/** Proposes what the columns and labels of a table mean. */
public final class MappingProposer {

	private final SurveyTable table;
	private final Questionnaire questionnaire;
	private final Map<String, AnswerDictionary> dictionaries = new LinkedHashMap<>();
	private final Map<String, ColumnRole> roles = new LinkedHashMap<>();
	private final List<ColumnProposal> columns = new ArrayList<>();
	private final Map<AnswerDoubt, List<String>> doubts = new EnumMap<>(AnswerDoubt.class);
	/** Ids of items' columns in which numbers may be those of options. */
	private final List<String> optionNumbers = new ArrayList<>();
	private boolean words;

	public MappingProposer(SurveyTable table, Questionnaire questionnaire) {
		this.table = table;
		this.questionnaire = questionnaire;
	}

	/**
	 * Looks at the first rows.
	 *
	 * @param formatId      the kind of file
	 * @param methodologyId whose items are looked for
	 */
	public MappingProposal propose(String formatId, String methodologyId, IProgressMonitor monitor)
			throws EvidenceException {
		ColumnCensus census = ColumnCensus.of(table, monitor);
		RoleProposer proposer = new RoleProposer(table.columns(), questionnaire, census::values);
		List<ProposedRole> proposed = proposer.propose();
		LabelMeanings meanings = new LabelMeanings(questionnaire.scale());
		for (int column = 0; column < proposed.size(); column++) {
			add(table.columns().get(column), proposed.get(column), census, column, meanings);
		}
		if (!words && !optionNumbers.isEmpty()) {
			doubts.put(AnswerDoubt.NUMBERS, optionNumbers);
		}
		Set<String> found = roles.values().stream().filter(ColumnRole.OfItem.class::isInstance)
				.map(role -> ((ColumnRole.OfItem) role).itemId()).collect(Collectors.toSet());
		List<String> missing = questionnaire.items().stream().map(Item::id).filter(id -> !found.contains(id)).toList();
		List<Warning> warnings = new ArrayList<>(table.warnings());
		warnings.addAll(proposer.warnings());
		doubts.forEach((doubt, ids) -> warnings.add(doubt.of(ids)));
		ImportMapping mapping = new ImportMapping(methodologyId + "-" + formatId, 1, formatId, methodologyId, roles,
				dictionaries);
		return new MappingProposal(mapping, columns, census.rows(), missing, warnings);
	}

	/** The entries that a dictionary needs for the answers of a column, were it an item's. */
	public static AnswerDictionary answers(SourceColumn column, Map<String, Long> values, RatingScale scale) {
		return AnswerProposal.of(column, values, scale, new LabelMeanings(scale)).dictionary();
	}

	private void add(SourceColumn column, ProposedRole proposed, ColumnCensus census, int place,
			LabelMeanings meanings) {
		Map<String, Long> values = census.values(place);
		ColumnRole role = proposed.role();
		long unknown = 0;
		if (role instanceof ColumnRole.OfItem(String item, String none)) {
			AnswerProposal answers = AnswerProposal.of(column, values, questionnaire.scale(), meanings);
			unknown = answers.unknown() + census.beyond(place);
			role = new ColumnRole.OfItem(item, dictionary(answers.dictionary()));
			words |= answers.words();
			if (answers.numbers() && column.labels().isEmpty() && column.form().optionNumbers()) {
				optionNumbers.add(column.id());
			}
			answers.doubts().forEach(doubt -> doubts.computeIfAbsent(doubt, key -> new ArrayList<>()).add(column.id()));
		}
		roles.put(column.id(), role);
		Map<String, Long> samples = new LinkedHashMap<>();
		values.entrySet().stream().limit(ColumnProposal.MOST_VALUES)
				.forEach(e -> samples.put(e.getKey(), e.getValue()));
		columns.add(new ColumnProposal(column, role, proposed.reason(), samples, unknown));
	}

	/**
	 * The name of a dictionary with these entries: one that has them or can take them without contradiction, else a new
	 * one.
	 */
	private String dictionary(AnswerDictionary wanted) {
		for (Map.Entry<String, AnswerDictionary> known : dictionaries.entrySet()) {
			Map<String, AnswerMeaning> entries = known.getValue().entries();
			boolean agrees = wanted.entries().entrySet().stream()
					.allMatch(entry -> entries.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
			// entries that change what the scale itself reads must not reach columns without them
			boolean same = entries.keySet().equals(wanted.entries().keySet());
			if (agrees && (same || !overridesScale(known.getValue()) && !overridesScale(wanted))) {
				Map<String, AnswerMeaning> more = new LinkedHashMap<>(entries);
				more.putAll(wanted.entries());
				known.setValue(new AnswerDictionary(more));
				return known.getKey();
			}
		}
		String name = dictionaries.isEmpty() ? "answers" : "answers-" + (dictionaries.size() + 1);
		dictionaries.put(name, wanted);
		return name;
	}

	private boolean overridesScale(AnswerDictionary dictionary) {
		LabelMeanings meanings = new LabelMeanings(questionnaire.scale());
		return dictionary.entries().keySet().stream().anyMatch(label -> meanings.inScale(label).isPresent());
	}
}
