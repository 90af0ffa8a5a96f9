/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.Arrays;

import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;

/** Sheets by outcome. */
final class SheetCounts implements Accumulator {

	private final int place;
	private final SheetOutcomes outcomes;
	private long[] sheets = new long[4];

	/**
	 * @param place    of the outcome among {@link ResponseRow#outcomes}
	 * @param outcomes shared by all groups
	 */
	SheetCounts(int place, SheetOutcomes outcomes) {
		this.place = place;
		this.outcomes = outcomes;
	}

	@Override
	public void add(ResponseRow row) {
		add(row.outcomes[place], 1);
	}

	private void add(int outcome, long count) {
		if (outcome >= sheets.length) {
			sheets = Arrays.copyOf(sheets, Math.max(outcome + 1, sheets.length * 2));
		}
		sheets[outcome] += count;
	}

	@Override
	public boolean addsUp() {
		return true;
	}

	@Override
	public void addAll(Accumulator part) {
		long[] more = ((SheetCounts) part).sheets;
		for (int outcome = 0; outcome < more.length; outcome++) {
			add(outcome, more[outcome]);
		}
	}

	@Override
	public RespondentCounts evidence(CountingContext context) {
		RespondentTally tally = new RespondentTally(outcomes.conditions());
		for (int outcome = 0; outcome < sheets.length; outcome++) {
			if (sheets[outcome] > 0) {
				tally.add(outcomes.outcome(outcome), sheets[outcome]);
			}
		}
		return tally.evidence(RespondentUnit.SHEET, context.sent());
	}
}
