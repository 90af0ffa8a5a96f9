/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.manyi.scoring.internal.execution.TestMethodology.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.model.IndicatorSet;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.ReadingMark;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;

/** Readings, options and the evidence that a plan asks for. */
class ScoringPlanTest extends ExecutorFixture {

	private static final ForRespondentCounts BY_SHEET = new ForRespondentCounts(RespondentUnit.SHEET,
			Set.of(new RespondentCondition.AnyLevel()));

	private static final ForRespondentCounts BY_CUSTOMER = new ForRespondentCounts(RespondentUnit.CUSTOMER,
			Set.of(new RespondentCondition.AnyLevel()));

	@Test
	void readingsSayWhatIsInForceAndWhereItStands() throws Exception {
		Methodology methodology = TestMethodology.of(measure("m", "rate", "1"));

		assertEquals(List.of(
				new Reading("main.reading", Optional.of("usual"),
						new LocalizedText("参数reading：取usual", "Parameter reading: take usual"), Optional.empty(),
						Optional.empty(), true),
				new Reading("rate.reading", Optional.of("usual"), TestMethodology.RULE.text(),
						Optional.of(ReadingMark.INTERPRETED), TestMethodology.RULE.clause(), true),
				new Reading("bands", Optional.empty(), TestMethodology.BANDS_RULE.text(),
						Optional.of(ReadingMark.AS_WRITTEN), Optional.empty(), true)),
				executor.plan(methodology, Map.of()).readings());
		assertEquals(
				new Reading("rate.reading", Optional.of("other"),
						new LocalizedText("参数reading：取other", "Parameter reading: take other"), Optional.empty(),
						TestMethodology.RULE.clause(), false),
				executor.plan(methodology, Map.of("rate.reading", "other")).readings().get(1));
	}

	@Test
	void anOptionIsTakenByItsBareNameWhereOneMethodDeclaresIt() throws Exception {
		plugIns.clear();
		plugIns.add(rate);

		assertEquals(Map.of("rate.reading", "other"), executor
				.plan(TestMethodology.of(measure("m", "rate", "1")), Map.of("reading", " other ")).options());
		assertEquals(Map.of(), executor.plan(TestMethodology.of(measure("m", "rate", "1")), Map.of("reading", "usual"))
				.options());
	}

	@Test
	void wrongOptionsAreRefusedWithWhatThereIs() {
		assertEquals("the option “reading” is ambiguous; write one of main.reading, rate.reading",
				refusal(Map.of("reading", "other")));
		assertEquals("there is no option “colour”; there are: main.reading (usual | other | customers), "
				+ "rate.reading (usual | other | customers)", refusal(Map.of("colour", "red")));
		assertEquals("the option rate.reading does not take “odd”; it takes usual | other | customers",
				refusal(Map.of("rate.reading", "odd")));
	}

	@Test
	void alternativesThatCountCustomersAreLeftOutUnlessCustomersAreCountedAnyway() throws Exception {
		installOnly(main);
		plugIns.add(new TestMethod("rate", 99) {
			@Override
			public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
				return Set.of(parameters.text("reading").equals("customers") ? BY_CUSTOMER : BY_SHEET);
			}
		});
		Methodology methodology = TestMethodology.of(measure("m", "rate", "1"));

		ScoringPlan plan = executor.plan(methodology, Map.of());

		assertEquals(Set.of(new EvidenceRequest.ForTally(), BY_SHEET), plan.evidence());
		assertEquals(Set.of(new EvidenceRequest.ForTally(), BY_SHEET, BY_CUSTOMER),
				executor.plan(methodology, Map.of("rate.reading", "customers")).evidence());
	}

	private String refusal(Map<String, String> options) {
		return assertThrows(OptionException.class,
				() -> executor.plan(TestMethodology.of(measure("m", "rate", "1")), options)).reason().en();
	}
}
