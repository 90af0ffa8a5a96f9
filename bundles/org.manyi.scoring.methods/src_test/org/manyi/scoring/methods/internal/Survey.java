/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupKey;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCondition.AllOf;
import org.manyi.scoring.api.evidence.RespondentCondition.AnyLevel;
import org.manyi.scoring.api.evidence.RespondentCondition.EveryLevelAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.ItemBetween;
import org.manyi.scoring.api.evidence.RespondentCondition.MeanAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.NoAnswerIn;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Filled-in sheets kept one by one, and the evidence of them counted the slow and obvious way.
 *
 * @param items  the items, in the order of the answers
 * @param scale  the scale of all items
 * @param sheets the sheets
 * @param sent   how many were sent
 */
record Survey(List<Item> items, RatingScale scale, List<Sheet> sheets, OptionalLong sent) {

	/**
	 * One sheet.
	 *
	 * @param customer whose it is
	 * @param unit     the unit it is about; empty where it does not say
	 * @param answers  one per item
	 */
	record Sheet(String customer, String unit, List<Answer> answers) {

		Sheet(String customer, List<Answer> answers) {
			this(customer, "", answers);
		}
	}

	/** Sheets alike, of a customer each: marks separated by commas, X not applicable, ! invalid, ? not shown. */
	Survey with(int copies, String marks) {
		List<Sheet> more = new ArrayList<>(sheets);
		for (int i = 0; i < copies; i++) {
			more.add(new Sheet("C" + more.size(), answers(marks)));
		}
		return new Survey(items, scale, more, sent);
	}

	/** One more sheet of a customer. */
	Survey with(String customer, String marks) {
		List<Sheet> more = new ArrayList<>(sheets);
		more.add(new Sheet(customer, answers(marks)));
		return new Survey(items, scale, more, sent);
	}

	/** Sheets alike of a unit. */
	Survey ofUnit(String unit, int copies, String marks) {
		List<Sheet> more = new ArrayList<>(sheets);
		for (int i = 0; i < copies; i++) {
			more.add(new Sheet("C" + more.size(), unit, answers(marks)));
		}
		return new Survey(items, scale, more, sent);
	}

	Survey sent(long number) {
		return new Survey(items, scale, sheets, OptionalLong.of(number));
	}

	/** Sheets filled in at random, about one answer in five without a level. */
	Survey random(Random random, int count) {
		List<Sheet> more = new ArrayList<>();
		List<AnswerState> states = Stream.of(AnswerState.values()).filter(state -> state != AnswerState.LEVEL).toList();
		for (int i = 0; i < count; i++) {
			List<Answer> answers = new ArrayList<>();
			for (int j = 0; j < items.size(); j++) {
				answers.add(random.nextInt(5) == 0 ? new Answer.Other(states.get(random.nextInt(states.size())))
						: new Answer.OfLevel(scale.levels().get(random.nextInt(scale.levels().size())).score()));
			}
			more.add(new Sheet("C" + random.nextInt(count), answers));
		}
		return new Survey(items, scale, more, sent);
	}

	/** The scores given to an item, sheet by sheet. */
	List<Integer> scores(int item) {
		return sheets.stream().map(sheet -> sheet.answers().get(item)).flatMap(Survey::level).toList();
	}

	/** How many answers to the item are in the state. */
	long count(int item, AnswerState state) {
		return sheets.stream().filter(sheet -> sheet.answers().get(item).state() == state).count();
	}

	EvidenceSet evidence(Iterable<EvidenceRequest<?>> requests) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>();
		answers.put(new ForTally(), tally());
		for (EvidenceRequest<?> request : requests) {
			if (request instanceof ForRespondentCounts counts) {
				answers.put(request, respondents(counts));
			} else if (request instanceof ForGroupTallies groups) {
				answers.put(request, groups(groups));
			}
		}
		return new EvidenceSet(answers);
	}

	private GroupTallies groups(ForGroupTallies request) {
		SortedMap<GroupKey, Tally> groups = new TreeMap<>();
		for (String unit : sheets.stream().map(Sheet::unit).distinct().toList()) {
			List<Sheet> own = sheets.stream().filter(sheet -> sheet.unit().equals(unit)).toList();
			groups.put(GroupKey.of(Map.of(request.fields().getFirst(), unit)),
					new Survey(items, scale, own, OptionalLong.empty()).tally());
		}
		return new GroupTallies(request.fields(), groups);
	}

	Tally tally() {
		List<ItemTally> tallies = new ArrayList<>();
		for (int j = 0; j < items.size(); j++) {
			SortedMap<Integer, Long> levels = new TreeMap<>();
			for (Level level : scale.levels()) {
				levels.put(level.score(), scores(j).stream().filter(score -> score == level.score()).count());
			}
			tallies.add(new ItemTally(items.get(j).id(), levels, count(j, AnswerState.NOT_APPLICABLE),
					count(j, AnswerState.BLANK), count(j, AnswerState.NOT_SHOWN), count(j, AnswerState.INVALID)));
		}
		return new Tally(responses(sheets.stream().map(Sheet::answers).toList(), sent), tallies, List.of());
	}

	private RespondentCounts respondents(ForRespondentCounts request) {
		Map<String, List<Answer>> byRespondent = new LinkedHashMap<>();
		for (int i = 0; i < sheets.size(); i++) {
			Sheet sheet = sheets.get(i);
			String key = request.unit() == RespondentUnit.CUSTOMER ? sheet.customer() : "sheet " + i;
			byRespondent.computeIfAbsent(key, name -> new ArrayList<>()).addAll(sheet.answers());
		}
		List<List<Answer>> respondents = List.copyOf(byRespondent.values());
		Map<RespondentCondition, Long> counts = new HashMap<>();
		for (RespondentCondition condition : request.conditions()) {
			counts.put(condition, respondents.stream().filter(answers -> holds(condition, answers)).count());
		}
		OptionalLong sentOut = request.unit() == RespondentUnit.CUSTOMER ? OptionalLong.empty() : sent;
		return new RespondentCounts(request.unit(), responses(respondents, sentOut), counts);
	}

	private ResponseCounts responses(List<List<Answer>> respondents, OptionalLong sent) {
		return new ResponseCounts(sent, respondents.size(),
				respondents.stream().filter(answers -> holds(new AnyLevel(), answers)).count());
	}

	private boolean holds(RespondentCondition condition, List<Answer> answers) {
		List<Integer> levels = answers.stream().flatMap(Survey::level).toList();
		return switch (condition) {
		case AnyLevel any -> !levels.isEmpty();
		case EveryLevelAtLeast every -> !levels.isEmpty() && levels.stream().allMatch(s -> s >= every.score());
		case MeanAtLeast mean -> !levels.isEmpty() && BigDecimal.valueOf(levels.stream().mapToInt(s -> s).sum())
				.compareTo(mean.mean().multiply(BigDecimal.valueOf(levels.size()))) >= 0;
		case NoAnswerIn none -> answers.stream().noneMatch(answer -> none.states().contains(answer.state()));
		case AllOf all -> all.conditions().stream().allMatch(part -> holds(part, answers));
		case ItemBetween between -> {
			List<Integer> given = levelsOf(between.itemId(), answers);
			yield !given.isEmpty() && given.stream().allMatch(s -> between.low() <= s && s <= between.high());
		}
		};
	}

	/** The levels given to an item by a respondent, whose sheets follow one another. */
	private List<Integer> levelsOf(String itemId, List<Answer> answers) {
		int place = items.stream().map(Item::id).toList().indexOf(itemId);
		return IntStream.range(0, answers.size()).filter(i -> i % items.size() == place).mapToObj(answers::get)
				.flatMap(Survey::level).toList();
	}

	private static Stream<Integer> level(Answer answer) {
		return answer instanceof Answer.OfLevel level ? Stream.of(level.score()) : Stream.empty();
	}

	private static List<Answer> answers(String marks) {
		return Stream.of(marks.split(",", -1)).<Answer>map(mark -> switch (mark) {
		case "" -> new Answer.Other(AnswerState.BLANK);
		case "X" -> new Answer.Other(AnswerState.NOT_APPLICABLE);
		case "!" -> new Answer.Other(AnswerState.INVALID);
		case "?" -> new Answer.Other(AnswerState.NOT_SHOWN);
		default -> new Answer.OfLevel(Integer.parseInt(mark));
		}).toList();
	}
}
