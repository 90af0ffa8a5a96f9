/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.edit.EditRefusedException;

@NonNullByDefault({})
class VersionHeadTest {

	private static final LocalizedText REASON = new LocalizedText("按 2026 年评审", "After the review: 2026");

	@Test
	void aNewVersionIsADraftThatNobodySigned() throws EditRefusedException {
		String text = """
				# the rule of the front desk
				id: desk
				version: 1.2.0   # as printed
				status: approved
				control:
				  change: {zh: 旧, en: old}
				  author: quality manager
				  approver: director
				  approved: 2026-01-05
				  effective: 2026-02-01
				bands:
				  - {from: 0}
				""";
		assertEquals("""
				# the rule of the front desk
				id: desk
				version: 1.3.0   # as printed
				status: draft
				control:
				  change: {zh: 按 2026 年评审, en: "After the review: 2026"}
				  author: quality manager
				bands:
				  - {from: 0}
				""", new VersionHead(text).next("1.3.0", REASON));
	}

	@Test
	void theReasonIsThereWhereNothingElseStays() throws EditRefusedException {
		String expected = """
				version: 2.0.0
				status: draft
				control: {change: {zh: 按 2026 年评审, en: "After the review: 2026"}}
				bands: []
				""";
		for (String control : List.of("", "control: {approver: director}\n", "control:\n  effective: 2026-02-01\n")) {
			String text = "version: 1.0.0\nstatus: approved\n" + control + "bands: []\n";
			assertEquals(expected, new VersionHead(text).next("2.0.0", REASON), text);
		}
	}

	@Test
	void theNextVersionIsAboveAllKnownOnes() {
		assertEquals("1.11.0", NextVersion.above(List.of("1.2.0", "1.10.3", "0.99.0")));
		assertEquals("1.0.0", NextVersion.above(List.of("new")));
	}
}
