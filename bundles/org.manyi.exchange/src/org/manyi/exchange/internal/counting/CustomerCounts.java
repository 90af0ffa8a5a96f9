/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.OptionalLong;

import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;

/**
 * Customers for whom conditions hold, all sheets of a customer together. Takes memory for each customer, some 40 bytes
 * beside the name and 8 more for each item that a condition names.
 */
final class CustomerCounts implements Accumulator {

	/** Sheets that name no customer: each counts by itself, and at once. */
	private final RespondentTally anonymous;
	private final CustomerStates states;

	CustomerCounts(ConditionList conditions) {
		anonymous = new RespondentTally(conditions);
		states = new CustomerStates(conditions.items());
	}

	@Override
	public void add(ResponseRow row) {
		if (row.customer == ResponseRow.NO_CUSTOMER) {
			anonymous.add(row);
		} else {
			states.add(row);
		}
	}

	/** One customer may be in several groups. */
	@Override
	public boolean addsUp() {
		return false;
	}

	@Override
	public RespondentCounts evidence(CountingContext context) {
		RespondentTally all = anonymous.copy();
		for (int customer = 0; customer < states.size(); customer++) {
			all.add(states.summary(customer));
		}
		return all.evidence(RespondentUnit.CUSTOMER, OptionalLong.empty());
	}
}
