/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.ItemTally;

/** What a reader must know of the answers to an item before trusting its score. */
final class ItemWarnings {

	private final int minimumValid;

	/**
	 * @param minimumValid how many valid answers are enough
	 */
	ItemWarnings(int minimumValid) {
		this.minimumValid = minimumValid;
	}

	List<Warning> of(Item item, ItemTally tally) {
		List<Warning> warnings = new ArrayList<>();
		long unanswered = tally.notApplicable() + tally.blank();
		long put = tally.returned() - tally.notShown();
		if (5 * unanswered > put) {
			add(warnings, "many-unanswered", item,
					"“" + item.name().zh() + "”：" + put + " 份中有 " + unanswered + " 份不适用或空白，超过 20 %", item.name().en()
							+ ": not applicable or blank on " + unanswered + " of " + put + " sheets, more than 20 %");
		}
		if (tally.valid() < minimumValid) {
			add(warnings, "few-valid-answers", item,
					"“" + item.name().zh() + "”：只有 " + tally.valid() + " 个有效作答，少于 " + minimumValid + " 个",
					item.name().en() + ": " + count(tally.valid(), "valid answer") + ", fewer than " + minimumValid);
		}
		if (tally.invalid() > 0) {
			add(warnings, "invalid-answers", item, "“" + item.name().zh() + "”：有 " + tally.invalid() + " 个无效作答，未计入",
					item.name().en() + ": " + count(tally.invalid(), "invalid answer") + ", not counted");
		}
		return warnings;
	}

	private static String count(long count, String noun) {
		return count + " " + noun + (count == 1 ? "" : "s");
	}

	private static void add(List<Warning> warnings, String code, Item item, String zh, String en) {
		warnings.add(new Warning(code, Optional.of(item.id()), new LocalizedText(zh, en)));
	}
}
