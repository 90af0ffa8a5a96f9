/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import org.manyi.analysis.ParetoBasis;
import org.manyi.improvement.calendar.ObligationId;
import org.manyi.service.slice.Restriction;

/** What an action was opened for. */
public sealed interface ActionSource {

	/** The numbers and sheets behind it. */
	Provenance provenance();

	/**
	 * What tells it from other findings, whatever its number is: the same finding of the same survey and slice has the
	 * same id, also after an amendment.
	 */
	String id();

	/** The customer who spoke and is to be answered; the empty text where no single customer did, or nobody knows. */
	default String customer() {
		return "";
	}

	/** Whether a customer spoke, who is owed an answer (B 职责(一)2, 文件内容(五)6). */
	default boolean spoken() {
		return false;
	}

	/**
	 * 最低项: an item was among the lowest.
	 *
	 * @param item its id
	 */
	record LowestItem(Provenance provenance, String item) implements ActionSource {

		@Override
		public String id() {
			return found("lowest-item", provenance, item);
		}
	}

	/**
	 * 排列图: a bar of a Pareto chart.
	 *
	 * @param basis    what the chart counts
	 * @param category the item's id, or the opinion category
	 */
	record ParetoBar(Provenance provenance, ParetoBasis basis, String category) implements ActionSource {

		@Override
		public String id() {
			return found("pareto-bar", provenance, basis.name(), category);
		}
	}

	/**
	 * 客户不满意: a customer, or a customer about a project, was dissatisfied.
	 *
	 * @param customer empty where the sheet names none
	 * @param project  empty for the customer as a whole
	 */
	record DissatisfiedCustomer(Provenance provenance, String customer, String project)
			implements ActionSource {

		@Override
		public String id() {
			return found("dissatisfied-customer", provenance, customer, project);
		}

		@Override
		public boolean spoken() {
			return true;
		}
	}

	/**
	 * 意见: a suggestion or complaint.
	 *
	 * @param opinion  the id of its record
	 * @param customer whose it is; empty where nobody knows
	 */
	record CustomerOpinion(Provenance provenance, String opinion, String customer)
			implements ActionSource {

		@Override
		public String id() {
			return ObligationId.of("opinion", opinion);
		}

		@Override
		public boolean spoken() {
			return true;
		}
	}

	/**
	 * 会议决定: the improvement meeting decided it.
	 *
	 * @param meeting  the id of its record
	 * @param decision which decision of it
	 */
	record MeetingDecision(Provenance provenance, String meeting, String decision) implements ActionSource {

		@Override
		public String id() {
			return ObligationId.of("meeting", meeting, decision);
		}
	}

	/** The id of something found in a slice of a survey. */
	private static String found(String kind, Provenance provenance, String... subject) {
		String slice = ObligationId.of(Restriction.of(provenance.slice()).stream().map(Restriction::toString)
				.toArray(String[]::new));
		return ObligationId.of(kind, provenance.survey(), slice, ObligationId.of(subject));
	}
}
