/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A correction, corrective action, preventive action or improvement with all that was done in it.
 *
 * @param id          unique in the workspace
 * @param revision    the revision of its record that was read, [1, ∞); 0 before it is kept
 * @param head        what it is, which stays
 * @param title       what people call it; not blank
 * @param owner       the unit that answers for it; empty while nobody does
 * @param customers   whom it concerns, those of its sources always among them; empty where nobody knows
 * @param sources     what it was opened for; may be empty
 * @param containment what was done at once; empty until then
 * @param answers     what the customers who spoke were told
 * @param rounds      at least one; the last is the present one
 * @param closure     that it was closed; empty while it is open
 */
public record Action(String id, int revision, ActionHead head, String title, String owner,
		SortedSet<String> customers, List<ActionSource> sources, Optional<Containment> containment,
		List<CustomerNotice> answers, List<Round> rounds, Optional<Closure> closure) {

	public Action {
		if (title.isBlank() || rounds.isEmpty()) {
			throw new IllegalArgumentException("an action needs a title and a round");
		}
		sources = List.copyOf(sources);
		SortedSet<String> all = new TreeSet<>(customers);
		sources.stream().map(ActionSource::customer).forEach(all::add);
		all.remove("");
		customers = Collections.unmodifiableSortedSet(all);
		answers = List.copyOf(answers);
		rounds = List.copyOf(rounds);
	}

	/** One that is opened now, with nothing done yet. */
	public static Action opened(String id, ActionHead head, String title, String owner, SortedSet<String> customers,
			List<ActionSource> sources) {
		return new Action(id, 0, head, title, owner, customers, sources, Optional.empty(), List.of(),
				List.of(Round.BEGUN), Optional.empty());
	}

	/** The present round. */
	public Round round() {
		return rounds.getLast();
	}

	/** The countermeasures without evidence whose day has passed; none once it is closed. */
	public List<Countermeasure> overdue(LocalDate today) {
		return closure.isPresent() ? List.of() : round().overdue(today);
	}

	/** Whether it was closed although there were too few answers to show an effect (效果未证实). */
	public boolean closedWithoutShownEffect() {
		return closure.isPresent() && round().verdict().filter(Verdict.TooFewAnswers.class::isInstance).isPresent();
	}

	/** Whether it was closed by the person who had opened it, which only a waiver allows. */
	public boolean closedByItsAuthor() {
		return closure.filter(end -> end.approver().equals(head.author())).isPresent();
	}

	/** The same as another revision of its record. */
	public Action withRevision(int other) {
		return new Action(id, other, head, title, owner, customers, sources, containment, answers, rounds, closure);
	}

	/** The same with another title and owner. */
	public Action with(String otherTitle, String otherOwner) {
		return new Action(id, revision, head, otherTitle, otherOwner, customers, sources, containment, answers, rounds,
				closure);
	}

	/** The same with other customers, those of its sources beside them. */
	public Action withCustomers(SortedSet<String> others) {
		return new Action(id, revision, head, title, owner, others, sources, containment, answers, rounds, closure);
	}

	/** The same with other sources. */
	public Action withSources(List<ActionSource> others) {
		return new Action(id, revision, head, title, owner, customers, others, containment, answers, rounds, closure);
	}

	/** The same with a containment. */
	public Action with(Containment done) {
		return new Action(id, revision, head, title, owner, customers, sources, Optional.of(done), answers, rounds,
				closure);
	}

	/** The same with other answers to customers. */
	public Action withAnswers(List<CustomerNotice> others) {
		return new Action(id, revision, head, title, owner, customers, sources, containment, others, rounds, closure);
	}

	/** The same with another present round. */
	public Action with(Round present) {
		List<Round> others = new ArrayList<>(rounds);
		others.set(others.size() - 1, present);
		return withRounds(others);
	}

	/** The same with a new round after the present one, which stays as it is. */
	public Action withNextRound() {
		List<Round> others = new ArrayList<>(rounds);
		others.add(Round.BEGUN);
		return withRounds(others);
	}

	private Action withRounds(List<Round> others) {
		return new Action(id, revision, head, title, owner, customers, sources, containment, answers, others, closure);
	}

	/** The same, closed. Whether it may be is asked of {@link ActionRules#closing}. */
	public Action closed(Closure end) {
		return new Action(id, revision, head, title, owner, customers, sources, containment, answers, rounds,
				Optional.of(end));
	}
}
