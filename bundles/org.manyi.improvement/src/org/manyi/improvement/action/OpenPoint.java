/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Why a step that an action needs is not done. */
public sealed interface OpenPoint extends Objection {

	/** The step. */
	ActionStep step();

	/**
	 * Nobody has done or recorded anything of the step yet: of cause analysis, no root cause was named.
	 *
	 * @param step the step
	 */
	record NothingDone(ActionStep step) implements OpenPoint {
	}

	/**
	 * Customers were not told.
	 *
	 * @param step      answer or feedback
	 * @param customers who; never empty
	 */
	record NotTold(ActionStep step, SortedSet<String> customers) implements OpenPoint {

		public NotTold {
			customers = Collections.unmodifiableSortedSet(new TreeSet<>(customers));
		}
	}

	/**
	 * Countermeasures have no evidence that they were carried out.
	 *
	 * @param countermeasures which, in their order; never empty
	 */
	record NotImplemented(List<Countermeasure> countermeasures) implements OpenPoint {

		public NotImplemented {
			countermeasures = List.copyOf(countermeasures);
		}

		@Override
		public ActionStep step() {
			return ActionStep.IMPLEMENTATION;
		}
	}

	/**
	 * Evidence was not handed over.
	 *
	 * @param files the SHA-256 of each file; never empty
	 */
	record NotHandedOver(SortedSet<String> files) implements OpenPoint {

		public NotHandedOver {
			files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
		}

		@Override
		public ActionStep step() {
			return ActionStep.HANDOVER;
		}
	}

	/**
	 * The central department has not said whether it accepts the evidence.
	 *
	 * @param handover the latest one
	 */
	record NotAnswered(Handover handover) implements OpenPoint {

		@Override
		public ActionStep step() {
			return ActionStep.HANDOVER;
		}
	}

	/**
	 * The central department has returned evidence, which was not accepted since.
	 *
	 * @param answer with its comment
	 */
	record Returned(Handover.Answer answer) implements OpenPoint {

		@Override
		public ActionStep step() {
			return ActionStep.HANDOVER;
		}
	}

	/**
	 * The countermeasures did not help: the causes are to be looked for once more, in a new round.
	 *
	 * @param verdict no evidence, or worse
	 */
	record NoEffect(Verdict verdict) implements OpenPoint {

		@Override
		public ActionStep step() {
			return ActionStep.VERIFICATION;
		}
	}
}
