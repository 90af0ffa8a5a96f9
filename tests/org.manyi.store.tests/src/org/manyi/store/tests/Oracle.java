/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.ResponseField;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.store.tests.RandomSurvey.Sheet;

/** Counts a survey in the plainest way, sheet by sheet, as the definitions say. */
final class Oracle {

	private final RandomSurvey survey;
	private final List<String> itemIds;
	private final List<String> categoryOrder;

	Oracle(RandomSurvey survey) {
		this.survey = survey;
		itemIds = survey.questionnaire().items().stream().map(Item::id).toList();
		categoryOrder = survey.sheets().stream().flatMap(sheet -> sheet.categories().stream()).distinct().toList();
	}

	List<Sheet> in(Slice slice) {
		return survey.sheets().stream().filter(sheet -> slice.restrictions().entrySet().stream()
				.allMatch(restriction -> restriction.getValue().contains(value(sheet, restriction.getKey())))).toList();
	}

	SortedMap<GroupKey, List<Sheet>> groups(List<Sheet> sheets, List<GroupField> fields) {
		return sheets.stream().collect(Collectors.groupingBy(sheet -> {
			Map<GroupField, String> values = new EnumMap<>(GroupField.class);
			fields.forEach(field -> values.put(field, value(sheet, field)));
			return GroupKey.of(values);
		}, TreeMap::new, Collectors.toList()));
	}

	private static String value(Sheet sheet, GroupField field) {
		String month = sheet.date().map(LocalDate::toString).map(day -> day.substring(0, 7)).orElse("");
		return switch (field) {
		case MONTH -> month;
		case QUARTER -> sheet.date().map(day -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3).orElse("");
		case YEAR -> month.isEmpty() ? "" : month.substring(0, 4);
		default -> sheet.texts().get(ResponseField.valueOf(field.name()));
		};
	}

	EvidenceSet evidence(List<Sheet> sheets, Set<EvidenceRequest<?>> requests, OptionalLong sent) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>();
		answers.put(new ForTally(), tally(sheets, sent));
		for (EvidenceRequest<?> request : requests) {
			answers.put(request, switch (request) {
			case ForTally() -> tally(sheets, sent);
			case ForImportance() -> throw new IllegalArgumentException("a source of its own");
			case ForRespondentCounts counts -> respondents(sheets, counts, sent);
			case ForGroupTallies(List<GroupField> fields) -> {
				SortedMap<GroupKey, Tally> tallies = new TreeMap<>();
				groups(sheets, fields).forEach((key, group) -> tallies.put(key, tally(group, OptionalLong.empty())));
				yield new GroupTallies(fields, tallies);
			}
			case ForPairTally(List<String> ids) -> pairs(sheets, ids);
			case ForResponsePatterns patterns -> patterns(sheets, patterns);
			});
		}
		return new EvidenceSet(answers);
	}

	/** Those that are not excluded. */
	private static List<Sheet> counted(List<Sheet> sheets) {
		return sheets.stream().filter(sheet -> !sheet.excluded()).toList();
	}

	private Tally tally(List<Sheet> returned, OptionalLong sent) {
		List<Sheet> sheets = counted(returned);
		List<ItemTally> items = new ArrayList<>();
		for (int item = 0; item < itemIds.size(); item++) {
			int place = item;
			SortedMap<Integer, Long> levels = new TreeMap<>();
			for (Level level : survey.questionnaire().scale().levels()) {
				levels.put(level.score(), sheets.stream()
						.filter(sheet -> sheet.answers().get(place).equals(new Answer.OfLevel(level.score()))).count());
			}
			items.add(new ItemTally(itemIds.get(item), levels, count(sheets, item, AnswerState.NOT_APPLICABLE),
					count(sheets, item, AnswerState.BLANK), count(sheets, item, AnswerState.NOT_SHOWN),
					count(sheets, item, AnswerState.INVALID)));
		}
		List<CategoryCount> categories = new ArrayList<>();
		for (String category : categoryOrder) {
			long mentions = sheets.stream().flatMap(sheet -> sheet.categories().stream()).filter(category::equals)
					.count();
			if (mentions > 0) {
				categories.add(new CategoryCount(category, mentions,
						sheets.stream().filter(sheet -> sheet.categories().contains(category)).count()));
			}
		}
		long valid = sheets.stream().filter(sheet -> !scores(List.of(sheet)).isEmpty()).count();
		return new Tally(new ResponseCounts(sent, returned.size(), returned.size() - sheets.size(), valid), items,
				categories);
	}

	private static long count(List<Sheet> sheets, int item, AnswerState state) {
		return sheets.stream().filter(sheet -> sheet.answers().get(item).state() == state).count();
	}

	private RespondentCounts respondents(List<Sheet> sheets, ForRespondentCounts request, OptionalLong sent) {
		boolean bySheet = request.unit() == RespondentUnit.SHEET;
		List<List<Sheet>> all = respondents(sheets, bySheet);
		List<List<Sheet>> respondents = respondents(counted(sheets), bySheet);
		Map<RespondentCondition, Long> counts = new HashMap<>();
		request.conditions().forEach(condition -> counts.put(condition,
				respondents.stream().filter(respondent -> holds(condition, respondent)).count()));
		long valid = respondents.stream().filter(respondent -> !scores(respondent).isEmpty()).count();
		return new RespondentCounts(request.unit(), new ResponseCounts(bySheet ? sent : OptionalLong.empty(),
				all.size(), all.size() - respondents.size(), valid), counts);
	}

	private static List<List<Sheet>> respondents(List<Sheet> sheets, boolean bySheet) {
		List<List<Sheet>> respondents = new ArrayList<>();
		Map<String, List<Sheet>> customers = new LinkedHashMap<>();
		for (Sheet sheet : sheets) {
			String customer = sheet.texts().get(ResponseField.CUSTOMER);
			if (bySheet || customer.isEmpty()) {
				respondents.add(List.of(sheet));
			} else {
				customers.computeIfAbsent(customer, name -> new ArrayList<>()).add(sheet);
			}
		}
		respondents.addAll(customers.values());
		return respondents;
	}

	private boolean holds(RespondentCondition condition, List<Sheet> sheets) {
		List<Integer> scores = scores(sheets);
		return switch (condition) {
		case RespondentCondition.AnyLevel any -> !scores.isEmpty();
		case RespondentCondition.EveryLevelAtLeast(int score) ->
			!scores.isEmpty() && scores.stream().allMatch(given -> given >= score);
		case RespondentCondition.MeanAtLeast(BigDecimal mean) -> !scores.isEmpty() && BigDecimal
				.valueOf(scores.stream().mapToInt(Integer::intValue).sum())
				.compareTo(mean.multiply(BigDecimal.valueOf(scores.size()))) >= 0;
		case RespondentCondition.NoAnswerIn(Set<AnswerState> states) -> sheets.stream()
				.flatMap(sheet -> sheet.answers().stream()).noneMatch(answer -> states.contains(answer.state()));
		case RespondentCondition.ItemBetween(String id, int low, int high) -> {
			List<Integer> given = scores(sheets, List.of(id));
			yield !given.isEmpty() && given.stream().allMatch(score -> score >= low && score <= high);
		}
		case RespondentCondition.AllOf(List<RespondentCondition> parts) ->
			parts.stream().allMatch(part -> holds(part, sheets));
		};
	}

	private List<Integer> scores(List<Sheet> sheets) {
		return scores(sheets, itemIds);
	}

	private List<Integer> scores(List<Sheet> sheets, List<String> ids) {
		return sheets.stream().flatMap(sheet -> ids.stream().map(id -> sheet.answers().get(itemIds.indexOf(id))))
				.flatMap(answer -> answer instanceof Answer.OfLevel(int score) ? Stream.of(score) : Stream.empty())
				.toList();
	}

	private PairTally pairs(List<Sheet> returned, List<String> ids) {
		List<Sheet> sheets = counted(returned);
		List<String> ordered = itemIds.stream().filter(ids::contains).toList();
		List<PairTable> tables = new ArrayList<>();
		for (int i = 0; i < ordered.size(); i++) {
			for (int j = i + 1; j < ordered.size(); j++) {
				Map<LevelPair, Long> counts = new HashMap<>();
				for (Sheet sheet : sheets) {
					List<Integer> both = scores(List.of(sheet), List.of(ordered.get(i), ordered.get(j)));
					if (both.size() == 2) {
						counts.merge(new LevelPair(both.get(0), both.get(1)), 1L, Long::sum);
					}
				}
				tables.add(new PairTable(ordered.get(i), ordered.get(j), counts));
			}
		}
		return new PairTally(tables);
	}

	private ResponsePatterns patterns(List<Sheet> returned, ForResponsePatterns request) {
		List<Sheet> sheets = counted(returned);
		Map<List<Answer>, Long> counts = sheets.stream().collect(Collectors.groupingBy(
				sheet -> request.itemIds().stream().map(id -> sheet.answers().get(itemIds.indexOf(id))).toList(),
				Collectors.counting()));
		List<Pattern> patterns = counts.entrySet().stream()
				.map(entry -> new Pattern(entry.getKey(), entry.getValue())).toList();
		return new ResponsePatterns(request.itemIds(), patterns, sheets.size(), false, request.seed());
	}

	/** An evidence set whose patterns stand in an order of their own, so that two sets can be compared. */
	static Map<EvidenceRequest<?>, Object> comparable(EvidenceSet set) {
		Map<EvidenceRequest<?>, Object> comparable = new HashMap<>();
		set.answers().forEach((request, evidence) -> comparable.put(request,
				evidence instanceof ResponsePatterns patterns
						? List.of(patterns.itemIds(), new LinkedHashSet<>(patterns.patterns()), patterns.returned(),
								patterns.sampled())
						: evidence));
		return comparable;
	}
}
