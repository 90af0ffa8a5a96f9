/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One pass from the causes to the proof of effect. Where it does not show that the countermeasures helped, the next
 * one begins with the causes again; this one is kept as it is.
 *
 * @param analysis        why it is as it is
 * @param countermeasures in the order in which they were decided
 * @param handovers       of the evidence to the central department, the latest last
 * @param verifications   the latest last; one more than once only where answers were too few
 * @param feedback        what customers were told of what came of it
 */
public record Round(CauseAnalysis analysis, List<Countermeasure> countermeasures, List<Handover> handovers,
		List<Verification> verifications, List<CustomerNotice> feedback) {

	/** Nothing is done yet. */
	public static final Round BEGUN = new Round(CauseAnalysis.NONE, List.of(), List.of(), List.of(), List.of());

	public Round {
		countermeasures = List.copyOf(countermeasures);
		handovers = List.copyOf(handovers);
		verifications = List.copyOf(verifications);
		feedback = List.copyOf(feedback);
	}

	/** What the latest verification says; empty while nobody has verified. */
	public Optional<Verdict> verdict() {
		return verifications.isEmpty() ? Optional.empty() : Optional.of(verifications.getLast().verdict());
	}

	/** The countermeasures without evidence whose day has passed, in their order. */
	public List<Countermeasure> overdue(LocalDate today) {
		return countermeasures.stream().filter(one -> one.overdue(today)).toList();
	}

	/** The SHA-256 of every file of evidence. */
	public SortedSet<String> files() {
		return Collections.unmodifiableSortedSet(countermeasures.stream().flatMap(one -> one.evidence().stream())
				.map(ImplementationEvidence::sha256).collect(Collectors.toCollection(TreeSet::new)));
	}

	/** The files of evidence that the central department has accepted in none of the handovers. */
	public SortedSet<String> notAccepted() {
		SortedSet<String> files = new TreeSet<>(files());
		handovers.stream().filter(Handover::accepted).map(Handover::files).forEach(files::removeAll);
		return Collections.unmodifiableSortedSet(files);
	}

	/** The same with other causes. */
	public Round with(CauseAnalysis other) {
		return new Round(other, countermeasures, handovers, verifications, feedback);
	}

	/** The same with other countermeasures. */
	public Round withCountermeasures(List<Countermeasure> others) {
		return new Round(analysis, others, handovers, verifications, feedback);
	}

	/** The same with other handovers. */
	public Round withHandovers(List<Handover> others) {
		return new Round(analysis, countermeasures, others, verifications, feedback);
	}

	/** The same with other verifications. */
	public Round withVerifications(List<Verification> others) {
		return new Round(analysis, countermeasures, handovers, others, feedback);
	}

	/** The same with other feedback. */
	public Round withFeedback(List<CustomerNotice> others) {
		return new Round(analysis, countermeasures, handovers, verifications, others);
	}
}
