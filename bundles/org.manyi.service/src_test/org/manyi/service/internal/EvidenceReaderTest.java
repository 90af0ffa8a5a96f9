/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.GroupField;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Questionnaire;
import org.manyi.model.Slice;
import org.manyi.model.Weighting;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.EvidenceSourceProvider;
import org.manyi.store.api.InputReport;

class EvidenceReaderTest {

	private static final EvidenceRequest<?> TALLY = new EvidenceRequest.ForTally();
	private static final EvidenceRequest<?> SATISFIED = new EvidenceRequest.ForRespondentCounts(RespondentUnit.SHEET,
			Set.of(new RespondentCondition.EveryLevelAtLeast(4)));

	@TempDir
	Path folder = Path.of("");

	private final List<EvidenceQuery> readings = new ArrayList<>();
	private EvidenceSourceProvider provider = new Source();
	private final EvidenceReader reader = new EvidenceReader(location -> Optional.of(provider));
	private Path file = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		file = Files.writeString(folder.resolve("survey.csv"), "Q1\n5\n");
	}

	@Test
	void readsOnceForTheSameCounts() throws AnalysisException {
		EvidenceResult first = read(request(), Set.of(TALLY, SATISFIED));
		assertSame(first, read(request(), Set.of(TALLY)));
		assertEquals(1, readings.size());
	}

	@Test
	void readsAgainForMoreAndKeepsWhatItHad() throws AnalysisException {
		read(request(), Set.of(TALLY));
		read(request(), Set.of(SATISFIED));
		assertEquals(Set.of(TALLY, SATISFIED), readings.get(1).requests());
		read(request(), Set.of(TALLY, SATISFIED));
		assertEquals(2, readings.size());
	}

	@Test
	void readsAgainWhenTheFileChanged() throws AnalysisException, IOException {
		read(request(), Set.of(TALLY));
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		read(request(), Set.of(TALLY));
		Files.writeString(file, "Q1\n5\n4\n");
		read(request(), Set.of(TALLY));
		assertEquals(3, readings.size());
	}

	@Test
	void readsAgainForOtherGroupsAndAnotherNumberSent() throws AnalysisException {
		read(request(), Set.of(TALLY));
		read(request(List.of(GroupField.UNIT), OptionalLong.empty(), Optional.empty()), Set.of(TALLY));
		read(request(List.of(), OptionalLong.of(60), Optional.empty()), Set.of(TALLY));
		assertEquals(3, readings.size());
	}

	@Test
	void readsOnceForMethodologiesThatWeighOtherwise() throws AnalysisException {
		Methodology one = Examples.methodology();
		read(AnalysisRequest.of(file, one), Set.of(TALLY));
		read(AnalysisRequest.of(file, Examples.weighing("0.3")), Set.of(TALLY));
		read(AnalysisRequest.of(file, one.withWeighting(new Weighting(new MethodCall("given", Map.of())))),
				Set.of(TALLY));
		assertEquals(1, readings.size());
	}

	@Test
	void readsAgainWhenAnotherProviderOpensTheFile() throws AnalysisException {
		read(request(), Set.of(TALLY));
		provider = new Source();
		read(request(), Set.of(TALLY));
		read(request(), Set.of(TALLY));
		assertEquals(2, readings.size());
	}

	@Test
	void readsAgainWhatItForgot() throws AnalysisException {
		read(request(), Set.of(TALLY));
		reader.forget();
		read(request(), Set.of(TALLY));
		assertEquals(2, readings.size());
	}

	@Test
	void readsAgainWhenTheListOfRejectsIsWanted() throws AnalysisException {
		Optional<Path> rejects = Optional.of(folder.resolve("rejects.csv"));
		read(request(), Set.of(TALLY));
		read(request(List.of(), OptionalLong.empty(), rejects), Set.of(TALLY));
		assertEquals(rejects, readings.get(1).rejects());
	}

	@Test
	void doesNotWriteRejectsOverTheSurvey() {
		Path same = folder.resolve("x/../survey.csv").normalize();
		AnalysisException refused = assertThrows(AnalysisException.class,
				() -> read(request(List.of(), OptionalLong.empty(), Optional.of(same)), Set.of(TALLY)));
		assertTrue(refused.reason().en().contains("must not overwrite"), refused.reason().en());
		assertEquals(0, readings.size());
	}

	@Test
	void leavesOutWhatTheSourceCannotAnswer() throws AnalysisException {
		EvidenceRequest<?> pairs = new EvidenceRequest.ForPairTally(List.of("Q1", "Q2"));
		read(request(), Set.of(TALLY, pairs));
		assertEquals(Set.of(TALLY), readings.getFirst().requests());
		read(request(), Set.of(TALLY, pairs));
		assertEquals(1, readings.size());
	}

	@Test
	void saysThatNothingOpensTheFile() {
		EvidenceReader empty = new EvidenceReader(location -> Optional.empty());
		AnalysisException refused = assertThrows(AnalysisException.class,
				() -> empty.read(request(), Set.of(TALLY), new NullProgressMonitor()));
		assertTrue(refused.reason().zh().contains("survey.csv"), refused.reason().zh());
	}

	private EvidenceResult read(AnalysisRequest request, Set<EvidenceRequest<?>> needed) throws AnalysisException {
		return reader.read(request, needed, new NullProgressMonitor());
	}

	private AnalysisRequest request() {
		return request(List.of(), OptionalLong.empty(), Optional.empty());
	}

	private AnalysisRequest request(List<GroupField> by, OptionalLong sent, Optional<Path> rejects) {
		return new AnalysisRequest(file, Optional.empty(), Examples.methodology(), new TreeMap<>(), Slice.ALL, by, sent,
				rejects);
	}

	/** Notes what it is asked and gives empty counts. */
	private final class Source implements EvidenceSourceProvider, EvidenceSource {

		@Override
		public boolean accepts(Path location) {
			return true;
		}

		@Override
		public EvidenceSource open(Path location, Questionnaire questionnaire) {
			return this;
		}

		@Override
		public boolean supports(EvidenceRequest<?> request) {
			return !(request instanceof EvidenceRequest.ForPairTally);
		}

		@Override
		public EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) {
			readings.add(query);
			return new EvidenceResult(new EvidenceSet(Map.of()), new TreeMap<>(), new InputReport(file.toString(), "",
					"UTF-8", ',', 1, List.of(), 0, 0, List.of(), List.of(), List.of()));
		}
	}
}
