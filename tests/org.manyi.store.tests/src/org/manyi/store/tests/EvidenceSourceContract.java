/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.ResponseField;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.WithheldException;
import org.manyi.store.api.Withholding;
import org.manyi.store.tests.RandomSurvey.Sheet;

/** What every source of evidence answers. A test class per source extends it and says how a survey gets there. */
abstract class EvidenceSourceContract {

	private static final int SHEETS = 400;
	private static final int QUERIES = 12;
	private static final long SAME = 41;
	/** The fewest respondents whose result a shared audience may see. */
	private static final int FEWEST = 6;
	private static final List<GroupField> FIELDS = List.of(GroupField.values());

	/** The survey as such a source. */
	abstract EvidenceSource source(RandomSurvey survey) throws Exception;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void answersWhatCountingSheetBySheetGives(long seed) throws Exception {
		RandomSurvey survey = RandomSurvey.of(seed, SHEETS, 150);
		EvidenceSource source = source(survey);
		Random random = new Random(seed);
		for (int i = 0; i < QUERIES; i++) {
			askAnything(source, random, survey);
		}
	}

	/** What a source keeps of an answer serves other slices and groups. */
	@ParameterizedTest
	@ValueSource(longs = { 31, 32 })
	void answersTheSameConditionsInOneSliceAfterTheOther(long seed) throws Exception {
		RandomSurvey survey = RandomSurvey.of(seed, SHEETS, 150);
		EvidenceSource source = source(survey);
		Random random = new Random(seed);
		askTheSame(source, random, survey, 3 * QUERIES);
	}

	/**
	 * Asks a source the same of some slices and groups, and compares each answer with what counting sheet by sheet
	 * gives.
	 */
	static void askTheSame(EvidenceSource source, Random random, RandomSurvey survey, int times)
			throws EvidenceException {
		Set<EvidenceRequest<?>> requests = requests(source, new Random(SAME), survey);
		List<GroupField> few = List.of(GroupField.UNIT, GroupField.REGION, GroupField.STAGE, GroupField.MONTH,
				GroupField.QUARTER, GroupField.YEAR);
		for (int i = 0; i < times; i++) {
			List<GroupField> fields = i % 4 == 3 ? FIELDS : few;
			EvidenceQuery query = new EvidenceQuery(slice(random, survey, some(random, fields, 2)), requests,
					some(random, fields, 2), OptionalLong.empty(), Optional.empty());
			compare(survey, query, source.read(query, new NullProgressMonitor()));
		}
	}

	/** Asks a source some question and compares the answer with what counting sheet by sheet gives. */
	static void askAnything(EvidenceSource source, Random random, RandomSurvey survey) throws EvidenceException {
		EvidenceQuery query = new EvidenceQuery(slice(random, survey, some(random, FIELDS, 2)),
				requests(source, random, survey), some(random, FIELDS, 2),
				random.nextBoolean() ? OptionalLong.of(1000) : OptionalLong.empty(), Optional.empty());
		compare(survey, query, source.read(query, new NullProgressMonitor()));
	}

	private static void compare(RandomSurvey survey, EvidenceQuery query, EvidenceResult result) {
		Oracle oracle = new Oracle(survey);
		List<Sheet> sheets = oracle.in(query.slice());
		assertEquals(Oracle.comparable(oracle.evidence(sheets, query.requests(), query.sent())),
				Oracle.comparable(result.total()), query::toString);
		Map<GroupKey, Object> expected = new HashMap<>();
		if (!query.by().isEmpty()) {
			oracle.groups(sheets, query.by()).forEach((key, group) -> expected.put(key,
					Oracle.comparable(oracle.evidence(group, query.requests(), OptionalLong.empty()))));
		}
		Map<GroupKey, Object> actual = new HashMap<>();
		result.groups().forEach((key, set) -> actual.put(key, Oracle.comparable(set)));
		assertEquals(expected, actual, query::toString);
	}

	private static Slice slice(Random random, RandomSurvey survey, List<GroupField> fields) {
		Map<GroupField, Set<String>> restrictions = new EnumMap<>(GroupField.class);
		Oracle oracle = new Oracle(survey);
		for (GroupField field : fields) {
			List<String> values = oracle.groups(survey.sheets(), List.of(field)).keySet().stream()
					.map(key -> key.values().get(field)).toList();
			Set<String> allowed = values.stream().filter(value -> random.nextBoolean()).collect(Collectors.toSet());
			allowed.add(random.nextInt(10) == 0 ? "不存在" : values.get(random.nextInt(values.size())));
			restrictions.put(field, allowed);
		}
		return new Slice(restrictions);
	}

	private static List<GroupField> some(Random random, List<GroupField> from, int most) {
		List<GroupField> fields = new ArrayList<>(from);
		Collections.shuffle(fields, random);
		return List.copyOf(fields.subList(0, random.nextInt(most + 1)));
	}

	private static Set<EvidenceRequest<?>> requests(EvidenceSource source, Random random, RandomSurvey survey) {
		List<String> ids = survey.questionnaire().items().stream().map(item -> item.id()).toList();
		List<GroupField> fields = some(random, FIELDS, 2);
		return Stream
				.<EvidenceRequest<?>>of(new ForTally(),
						new ForRespondentCounts(RespondentUnit.SHEET, conditions(random)),
						new ForRespondentCounts(RespondentUnit.SHEET,
								Set.of(new RespondentCondition.EveryLevelAtLeast(4))),
						new ForRespondentCounts(RespondentUnit.CUSTOMER, conditions(random)),
						new ForGroupTallies(fields.isEmpty() ? List.of(GroupField.MONTH) : fields),
						new ForPairTally(ids), new ForResponsePatterns(ids.subList(0, 2), 100_000, 7))
				.filter(source::supports).collect(Collectors.toSet());
	}

	private static Set<RespondentCondition> conditions(Random random) {
		RespondentCondition every = new RespondentCondition.EveryLevelAtLeast(1 + random.nextInt(6));
		RespondentCondition between = new RespondentCondition.ItemBetween("Q2", random.nextInt(5),
				2 + random.nextInt(5));
		RespondentCondition none = new RespondentCondition.NoAnswerIn(
				EnumSet.of(AnswerState.values()[1 + random.nextInt(4)], AnswerState.values()[1 + random.nextInt(2)]));
		return Set.of(new RespondentCondition.AnyLevel(), every, between, none,
				new RespondentCondition.MeanAtLeast(BigDecimal.valueOf(200 + random.nextInt(300), 2)),
				new RespondentCondition.AllOf(List.of(none, every)),
				new RespondentCondition.AllOf(List.of(every, between)));
	}

	@Test
	void reportsWhatWasRead() throws Exception {
		RandomSurvey survey = RandomSurvey.of(5, 60, 0);
		EvidenceResult result = source(survey).read(query(Set.of()), new NullProgressMonitor());
		assertEquals(60, result.input().rows());
		assertEquals(0, result.input().rejectedRows());
		assertEquals(survey.sheets().stream().flatMap(sheet -> sheet.answers().stream())
				.filter(answer -> answer.state() == AnswerState.INVALID).count(), result.input().invalid());
		assertEquals(Set.of(GroupField.values()), Set.copyOf(result.input().groupFields()));
	}

	@Test
	void samplesSheetsWhereThereAreTooManyPatterns() throws Exception {
		RandomSurvey survey = RandomSurvey.of(6, SHEETS, 0);
		EvidenceSource source = source(survey);
		List<String> ids = survey.questionnaire().items().stream().map(item -> item.id()).toList();
		ForResponsePatterns request = new ForResponsePatterns(ids, 50, 11);
		if (!source.supports(request)) {
			return;
		}
		ResponsePatterns first = patterns(source, request);
		assertTrue(first.sampled());
		assertEquals(SHEETS, first.returned());
		assertEquals(50, first.patterns().stream().mapToLong(Pattern::sheets).sum());
		assertEquals(first, patterns(source, request));
		assertNotEquals(first.patterns(), patterns(source, new ForResponsePatterns(ids, 50, 12)).patterns());
		Set<List<?>> known = survey.sheets().stream().map(Sheet::answers).collect(Collectors.toSet());
		assertTrue(first.patterns().stream().allMatch(pattern -> known.contains(pattern.answers())));
	}

	private static ResponsePatterns patterns(EvidenceSource source, ForResponsePatterns request)
			throws EvidenceException {
		return source.read(query(Set.of(request)), new NullProgressMonitor()).total().get(request);
	}

	/** What is shown is as an analyst sees it, and no difference of what is shown is of few respondents. */
	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23 })
	void withholdsSmallGroupsFromASharedAudience(long seed) throws Exception {
		RandomSurvey survey = RandomSurvey.of(seed, 90, 0);
		EvidenceSource source = source(survey);
		Map<Map<GroupField, String>, Long> shown = new HashMap<>();
		for (List<GroupField> by : List.of(List.<GroupField>of(), List.of(GroupField.UNIT), List.of(GroupField.QUARTER),
				List.of(GroupField.UNIT, GroupField.QUARTER))) {
			EvidenceResult whole = read(source, by, Audience.ANALYST);
			EvidenceResult shared = read(source, by, Audience.SHARED);
			assertEquals(Withholding.NONE, whole.withheld());
			assertEquals(whole.total(), shared.total());
			shared.groups().forEach((key, evidence) -> assertEquals(whole.groups().get(key), evidence));
			Set<GroupKey> missing = new HashSet<>(whole.groups().keySet());
			missing.removeAll(shared.groups().keySet());
			assertEquals(missing, shared.withheld().unnamed() ? missing : Set.copyOf(shared.withheld().groups()));
			shown.put(Map.of(), valid(shared.total()));
			shared.groups().forEach((key, evidence) -> shown.put(key.values(), valid(evidence)));
		}
		assertTrue(shown.size() > 5, "something is shown");
		for (Map<GroupField, String> sum : shown.keySet()) {
			for (Set<GroupField> fields : List.of(Set.of(GroupField.UNIT), Set.of(GroupField.QUARTER),
					Set.of(GroupField.UNIT, GroupField.QUARTER))) {
				long rest = shown.get(sum) - shown.entrySet().stream()
						.filter(part -> part.getKey().keySet().equals(fields))
						.filter(part -> part.getKey().entrySet().containsAll(sum.entrySet()))
						.mapToLong(Map.Entry::getValue).sum();
				assertTrue(rest == 0 || rest >= FEWEST || !fields.containsAll(sum.keySet()),
						() -> sum + " less its parts by " + fields + " is " + rest);
			}
		}
	}

	private static EvidenceResult read(EvidenceSource source, List<GroupField> by, Audience audience) throws Exception {
		return source.read(
				new EvidenceQuery(Slice.ALL, Set.of(), by, OptionalLong.empty(), Optional.empty(), audience, FEWEST),
				new NullProgressMonitor());
	}

	private static long valid(EvidenceSet evidence) {
		return evidence.tally().responses().valid();
	}

	/** All less a slice are the figures of the rest: a slice of which the rest are few is withheld as the few are. */
	@ParameterizedTest
	@ValueSource(longs = { 25, 26, 27, 28 })
	void withholdsASliceOfWhichTheRestIsSmall(long seed) throws Exception {
		RandomSurvey survey = RandomSurvey.of(seed, 30, 0);
		EvidenceSource source = source(survey);
		Set<String> units = survey.sheets().stream().map(sheet -> sheet.texts().get(ResponseField.UNIT))
				.collect(Collectors.toSet());
		long all = valid(read(source, List.of(), Audience.ANALYST).total());
		for (String left : units) {
			Set<String> others = new HashSet<>(units);
			others.remove(left);
			long part = valid(source.read(slice(others, Audience.ANALYST), new NullProgressMonitor()).total());
			if (part < FEWEST || part < all && all - part < FEWEST) {
				assertThrows(WithheldException.class,
						() -> source.read(slice(others, Audience.SHARED), new NullProgressMonitor()),
						() -> "all but " + left);
			} else {
				assertEquals(part,
						valid(source.read(slice(others, Audience.SHARED), new NullProgressMonitor()).total()));
			}
		}
	}

	private static EvidenceQuery slice(Set<String> units, Audience audience) {
		return new EvidenceQuery(new Slice(Map.of(GroupField.UNIT, units)), Set.of(), List.of(), OptionalLong.empty(),
				Optional.empty(), audience, FEWEST);
	}

	@Test
	void tellsASharedAudienceNothingOfFew() throws Exception {
		EvidenceSource source = source(RandomSurvey.of(24, FEWEST - 1, 0));
		assertThrows(WithheldException.class, () -> read(source, List.of(), Audience.SHARED));
	}

	@Test
	void refusesAnUnknownItem() throws Exception {
		EvidenceSource source = source(RandomSurvey.of(7, 20, 0));
		ForRespondentCounts request = new ForRespondentCounts(RespondentUnit.SHEET,
				Set.of(new RespondentCondition.ItemBetween("none", 1, 5)));
		assertThrows(EvidenceException.class, () -> source.read(query(Set.of(request)), new NullProgressMonitor()));
	}

	@Test
	void endsWhenCancelled() throws Exception {
		EvidenceSource source = source(RandomSurvey.of(8, 20, 0));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> source.read(query(Set.of()), monitor));
	}

	private static EvidenceQuery query(Set<EvidenceRequest<?>> requests) {
		return new EvidenceQuery(Slice.ALL, requests, List.of(), OptionalLong.empty(), Optional.empty());
	}
}
