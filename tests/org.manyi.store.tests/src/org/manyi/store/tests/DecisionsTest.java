/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.Answer;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.manyi.store.tests.RandomSurvey.Sheet;

/**
 * Decisions at random, and every state of the data that they make asked for evidence of every kind: as it was, and as
 * it was submitted. What is expected is counted sheet by sheet from a list of sheets that the same was done to.
 */
@NonNullByDefault({})
class DecisionsTest {

	private static final int SHEETS = 160;
	private static final int FIRST = 120;
	private static final int STEPS = 14;
	private static final int QUESTIONS = 2;
	/** More than twice: what a source keeps it counts when it is asked for the second time. */
	private static final int AGAIN = 3;
	private static final DecisionTerms TERMS = new DecisionTerms("理由", false);

	@TempDir
	Path folder;

	private RandomSurvey survey;
	private Decisions decisions;
	private Random random;
	/** The sheets in each data version. */
	private final Map<Long, List<Sheet>> states = new TreeMap<>();
	private final Map<YearMonth, Long> submitted = new TreeMap<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void everyStateGivesWhatCountingSheetBySheetGives(long seed) throws Exception {
		survey = RandomSurvey.of(seed, SHEETS, 0);
		random = new Random(seed);
		try (Workspace workspace = Services.find(WorkspaceStore.class).create(folder.resolve("w"), "Tester")) {
			decisions = workspace.decisions();
			int items = survey.questionnaire().items().size();
			new SurveyImport(workspace, survey).run(0, FIRST, items);
			states.put(1L, survey.sheets().subList(0, FIRST));
			for (int step = 0; step < STEPS; step++) {
				List<Sheet> sheets = new ArrayList<>(states.get(workspace.version().number()));
				if (step == STEPS / 2) {
					new SurveyImport(workspace, survey).run(FIRST, SHEETS, items);
					sheets.addAll(survey.sheets().subList(FIRST, SHEETS));
				} else {
					decide(sheets, workspace.version());
				}
				states.put(workspace.version().number(), List.copyOf(sheets));
			}
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
			for (Map.Entry<Long, List<Sheet>> state : states.entrySet()) {
				ask(workspace.evidence("S", new DataVersion(state.getKey())), state.getValue());
			}
			List<Sheet> now = states.get(workspace.version().number());
			ask(decisions.submitted("S", workspace.version()), asSubmitted(now));
			askAgain(workspace.evidence("S", workspace.version()), now);
			askAgain(decisions.submitted("S", workspace.version()), asSubmitted(now));
		}
	}

	private void ask(EvidenceSource source, List<Sheet> sheets) throws EvidenceException {
		for (int i = 0; i < QUESTIONS; i++) {
			EvidenceSourceContract.askAnything(source, random, new RandomSurvey(survey.questionnaire(), sheets));
		}
	}

	private void askAgain(EvidenceSource source, List<Sheet> sheets) throws EvidenceException {
		EvidenceSourceContract.askTheSame(source, random, new RandomSurvey(survey.questionnaire(), sheets), AGAIN);
	}

	private void decide(List<Sheet> sheets, DataVersion version) throws EvidenceException {
		switch (random.nextInt(5)) {
		case 0, 1 -> {
			List<ResponseReference> chosen = choose(sheets, sheet -> sheet.excluded(true));
			decisions.exclude("S", chosen, TERMS);
		}
		case 2 -> {
			List<ResponseReference> chosen = choose(sheets, sheet -> sheet.excluded(false));
			decisions.include("S", chosen, TERMS);
		}
		case 3 -> correct(sheets);
		default -> freeze(sheets, version);
		}
	}

	/** Some sheets, changed as they are to be. */
	private List<ResponseReference> choose(List<Sheet> sheets, UnaryOperator<Sheet> change) {
		return random.ints(1 + random.nextInt(15), 0, sheets.size()).distinct().mapToObj(place -> {
			sheets.set(place, change.apply(sheets.get(place)));
			return id(sheets.get(place));
		}).toList();
	}

	private static ResponseReference id(Sheet sheet) {
		return new ResponseReference.ById(sheet.texts().get(ResponseField.RESPONSE_ID));
	}

	private void correct(List<Sheet> sheets) throws EvidenceException {
		List<Integer> counted = IntStream.range(0, sheets.size()).filter(place -> !sheets.get(place).excluded()).boxed()
				.toList();
		int place = counted.get(random.nextInt(counted.size()));
		int item = random.nextInt(survey.questionnaire().items().size());
		Answer answer = RandomSurvey.answer(random);
		decisions.correct("S", id(sheets.get(place)), survey.questionnaire().items().get(item).id(), answer, TERMS);
		sheets.set(place, sheets.get(place).with(item, answer));
	}

	private void freeze(List<Sheet> sheets, DataVersion version) throws EvidenceException {
		List<YearMonth> months = sheets.stream().flatMap(sheet -> sheet.date().stream()).map(YearMonth::from)
				.filter(month -> !submitted.containsKey(month)).distinct().toList();
		YearMonth month = months.get(random.nextInt(months.size()));
		decisions.freeze("S", month, version, TERMS);
		submitted.put(month, version.number());
	}

	private List<Sheet> asSubmitted(List<Sheet> now) {
		List<Sheet> sheets = new ArrayList<>(now.stream().filter(sheet -> !isSubmitted(sheet)).toList());
		submitted.forEach((month, version) -> sheets.addAll(states.get(version).stream()
				.filter(sheet -> sheet.date().map(YearMonth::from).filter(month::equals).isPresent()).toList()));
		return sheets;
	}

	private boolean isSubmitted(Sheet sheet) {
		return sheet.date().map(YearMonth::from).filter(submitted::containsKey).isPresent();
	}
}
