/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a change leaves as it was: what was recorded for proof is added to and never altered, so that no sequence of
 * changes closes what was not proved.
 *
 * @param before as it is kept
 * @param after  as it is to be
 */
record ChangeRules(Action before, Action after) {

	/** What effect cannot be shown without. */
	private static final List<ActionStep> BEFORE_VERIFICATION = List.of(ActionStep.CAUSE_ANALYSIS,
			ActionStep.COUNTERMEASURES, ActionStep.IMPLEMENTATION);

	List<Objection> objections(ActionRules rules) {
		if (before.closure().isPresent() || after.closure().isPresent()) {
			return List.of(new ChangeObjection.Closed());
		}
		List<Objection> objections = new ArrayList<>();
		if (!after.head().equals(before.head())) {
			objections.add(new ChangeObjection.OtherHead());
		}
		before.sources().stream().filter(source -> !after.sources().contains(source))
				.map(ChangeObjection.SourceGone::new).forEach(objections::add);
		Optional<Objection> altered = roundAltered();
		if (altered.isPresent()) {
			objections.add(altered.get());
		} else {
			objections.addAll(present(rules));
		}
		return objections;
	}

	/** A round that is over stays, and only one that is over is followed by another. */
	private Optional<Objection> roundAltered() {
		int kept = before.rounds().size();
		boolean over = before.round().verdict().filter(Verdict::backToCauses).isPresent();
		int fixed = over ? kept : kept - 1;
		for (int i = 0; i < kept; i++) {
			if (i >= after.rounds().size() || i < fixed && !after.rounds().get(i).equals(before.rounds().get(i))) {
				return Optional.of(new ChangeObjection.RoundAltered(i + 1));
			}
		}
		int most = over ? kept + 1 : kept;
		return after.rounds().size() > most ? Optional.of(new ChangeObjection.RoundTooEarly()) : Optional.empty();
	}

	private List<Objection> present(ActionRules rules) {
		Round was = after.rounds().size() > before.rounds().size() ? Round.BEGUN : before.round();
		Round is = after.round();
		List<Objection> objections = new ArrayList<>();
		if (!begins(is.verifications(), was.verifications())) {
			objections.add(new ChangeObjection.RecordAltered(ActionStep.VERIFICATION));
		} else if (is.verifications().size() > was.verifications().size()) {
			objections.addAll(verifying(rules, is));
		}
		if (!handoversKept(was.handovers(), is.handovers())) {
			objections.add(new ChangeObjection.RecordAltered(ActionStep.HANDOVER));
		}
		return objections;
	}

	private List<Objection> verifying(ActionRules rules, Round is) {
		boolean decided = is.verifications().subList(0, is.verifications().size() - 1).stream()
				.anyMatch(one -> !(one.verdict() instanceof Verdict.TooFewAnswers));
		Stream<Objection> again = decided ? Stream.of(new ChangeObjection.VerifiedAlready()) : Stream.empty();
		Stream<Objection> early = BEFORE_VERIFICATION.stream().filter(rules.needed(after)::contains)
				.flatMap(step -> ActionRules.open(after, step).stream()).map(ChangeObjection.VerifiedTooEarly::new);
		return Stream.concat(again, early).toList();
	}

	private static <T> boolean begins(List<T> longer, List<T> shorter) {
		return longer.size() >= shorter.size() && longer.subList(0, shorter.size()).equals(shorter);
	}

	/** A handover is answered once; nothing else of it changes. */
	private static boolean handoversKept(List<Handover> was, List<Handover> is) {
		if (is.size() < was.size()) {
			return false;
		}
		for (int i = 0; i < was.size(); i++) {
			Handover old = was.get(i);
			Handover now = is.get(i);
			Handover expected = old.answer().isPresent() ? old
					: new Handover(old.files(), old.by(), old.on(), now.answer());
			if (!now.equals(expected)) {
				return false;
			}
		}
		return true;
	}
}
