/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;

final class ObjectionTextTest {

	private static final List<Objection> ALL = List.of(new OpenPoint.NothingDone(ActionStep.CONTAINMENT),
			new OpenPoint.NotTold(ActionStep.FEEDBACK, new TreeSet<>(List.of("甲公司", "100%s"))),
			new OpenPoint.NotImplemented(List.of(Samples.planned("换 50% 的人"))),
			new OpenPoint.NotHandedOver(new TreeSet<>(List.of(Samples.HASH))),
			new OpenPoint.NotAnswered(Samples.handedOver(Samples.HASH)),
			new OpenPoint.Returned(
					Samples.answered(Samples.handedOver(Samples.HASH), false).answer().orElseThrow()),
			new OpenPoint.NoEffect(new Verdict.Worse()), new ClosingObjection.AlreadyClosed(),
			new ClosingObjection.NoApprover(), new ClosingObjection.ApproverIsAuthor("王"),
			new ClosingObjection.NoReason(12), new ClosingObjection.TooEarly(Samples.MAY),
			new ChangeObjection.Closed(), new ChangeObjection.OtherHead(),
			new ChangeObjection.SourceGone(new ActionSource.LowestItem(Samples.FOUND, "x")),
			new ChangeObjection.RoundAltered(2), new ChangeObjection.RoundTooEarly(),
			new ChangeObjection.RecordAltered(ActionStep.HANDOVER), new ChangeObjection.VerifiedAlready(),
			new ChangeObjection.VerifiedTooEarly(new OpenPoint.NothingDone(ActionStep.IMPLEMENTATION)));

	@Test
	void eachIsToldInBothLanguagesInItsOwnWords() {
		List<LocalizedText> texts = ALL.stream().map(ObjectionText::of).toList();
		assertEquals(ALL.size(), texts.stream().map(LocalizedText::zh).distinct().count());
		assertEquals(ALL.size(), texts.stream().map(LocalizedText::en).distinct().count());
		assertFalse(texts.stream().anyMatch(text -> text.en().contains("“%s”") || text.zh().contains("“%s”")));
	}

	@Test
	void whatPersonsWroteIsQuotedAsItIs() {
		assertEquals("“反馈客户”尚缺：100%s、甲公司", ObjectionText.of(ALL.get(1)).zh());
		assertEquals("without evidence: 换 50% 的人", ObjectionText.of(ALL.get(2)).en());
		assertTrue(ObjectionText.of(ALL.get(5)).zh().endsWith("签字不全"));
	}
}
