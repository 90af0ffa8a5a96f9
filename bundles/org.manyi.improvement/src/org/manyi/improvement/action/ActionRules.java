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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which steps an action needs, why it cannot be closed, and which changes of it are refused.
 * <p>
 * The sources say little of types: B 文件内容(五)5 to 8 asks for cause analysis, measures, their implementation and the
 * evidence of it at the central department, A §3.2(4) for following up and telling the customer, B 职责(一)2 and
 * 文件内容(五)6 for an answer to every opinion. What each type needs is an interpretation of that:
 * <ul>
 * <li>a correction: containment and the answer to the customer;</li>
 * <li>a corrective action: every step, verification, and the feedback to its customers;</li>
 * <li>a preventive action: causes, countermeasures, implementation and verification; nothing has happened yet that
 * could be contained, and no customer waits for feedback;</li>
 * <li>an improvement: countermeasures, implementation, verification and the feedback; what is no problem has no cause.
 * </li>
 * </ul>
 * Beside that every action for which a customer spoke needs the answer, one that is implemented the handover where the
 * methodology has it, one that did not help in an earlier round the causes, and one that was verified has to live with
 * what that said.
 *
 * @param handover        whether evidence goes to a central department; a methodology without one waives it
 * @param authorMayApprove whether the methodology waives that author and approver differ
 */
public record ActionRules(boolean handover, boolean authorMayApprove) {

	/** Evidence is handed over, and author and approver differ. */
	public static final ActionRules USUAL = new ActionRules(true, false);

	/** The steps that an action needs, in their order; closure is always the last. */
	public Set<ActionStep> needed(Action action) {
		Set<ActionStep> needed = EnumSet.copyOf(ofType(action.head().type()));
		if (action.sources().stream().anyMatch(ActionSource::spoken)) {
			needed.add(ActionStep.ANSWER);
		}
		if (handover && needed.contains(ActionStep.IMPLEMENTATION)) {
			needed.add(ActionStep.HANDOVER);
		}
		if (action.rounds().size() > 1) {
			needed.add(ActionStep.CAUSE_ANALYSIS);
		}
		if (action.round().verdict().isPresent()) {
			needed.add(ActionStep.VERIFICATION);
		}
		return Collections.unmodifiableSet(needed);
	}

	private static Set<ActionStep> ofType(ActionType type) {
		return switch (type) {
		case CORRECTION -> EnumSet.of(ActionStep.CONTAINMENT, ActionStep.ANSWER, ActionStep.CLOSURE);
		case CORRECTIVE_ACTION -> EnumSet.of(ActionStep.CONTAINMENT, ActionStep.CAUSE_ANALYSIS,
				ActionStep.COUNTERMEASURES, ActionStep.IMPLEMENTATION, ActionStep.VERIFICATION, ActionStep.FEEDBACK,
				ActionStep.CLOSURE);
		case PREVENTIVE_ACTION -> EnumSet.of(ActionStep.CAUSE_ANALYSIS, ActionStep.COUNTERMEASURES,
				ActionStep.IMPLEMENTATION, ActionStep.VERIFICATION, ActionStep.CLOSURE);
		case IMPROVEMENT -> EnumSet.of(ActionStep.COUNTERMEASURES, ActionStep.IMPLEMENTATION,
				ActionStep.VERIFICATION, ActionStep.FEEDBACK, ActionStep.CLOSURE);
		};
	}

	/** Why needed steps before the closure are not done, in the order of the steps; empty where it can be closed. */
	public List<OpenPoint> open(Action action) {
		return needed(action).stream().flatMap(step -> open(action, step).stream()).toList();
	}

	/** The first needed step that is not done: closure where all others are, empty once the action is closed. */
	public Optional<ActionStep> present(Action action) {
		if (action.closure().isPresent()) {
			return Optional.empty();
		}
		return Optional.of(open(action).stream().findFirst().map(OpenPoint::step).orElse(ActionStep.CLOSURE));
	}

	/** Why a step is not done, whether it is needed or not; empty where it is, and for the closure. */
	static Optional<OpenPoint> open(Action action, ActionStep step) {
		Round round = action.round();
		return switch (step) {
		case CONTAINMENT -> missing(action.containment().isEmpty(), step);
		case ANSWER -> told(step, toAnswer(action), action.answers());
		case CAUSE_ANALYSIS -> missing(round.analysis().rootCauses().isEmpty(), step);
		case COUNTERMEASURES -> missing(round.countermeasures().isEmpty(), step);
		case IMPLEMENTATION -> implemented(round);
		case HANDOVER -> handedOver(round);
		case VERIFICATION -> verified(round);
		case FEEDBACK -> told(step, action.customers(), round.feedback());
		case CLOSURE -> Optional.empty();
		};
	}

	private static Optional<OpenPoint> missing(boolean missing, ActionStep step) {
		return missing ? Optional.of(new OpenPoint.NothingDone(step)) : Optional.empty();
	}

	/** Those who spoke; of a correction for which nobody did, whom it concerns. */
	private static SortedSet<String> toAnswer(Action action) {
		SortedSet<String> spoke = new TreeSet<>();
		action.sources().stream().filter(ActionSource::spoken).map(ActionSource::customer).forEach(spoke::add);
		spoke.remove("");
		return spoke.isEmpty() && action.sources().stream().noneMatch(ActionSource::spoken) ? action.customers()
				: spoke;
	}

	/** A notice to nobody in particular does for customers whom nobody knows, not for those who are known. */
	private static Optional<OpenPoint> told(ActionStep step, SortedSet<String> customers,
			List<CustomerNotice> notices) {
		if (notices.isEmpty()) {
			return Optional.of(new OpenPoint.NothingDone(step));
		}
		SortedSet<String> others = new TreeSet<>(customers);
		notices.forEach(notice -> others.remove(notice.customer()));
		return others.isEmpty() ? Optional.empty() : Optional.of(new OpenPoint.NotTold(step, others));
	}

	private static Optional<OpenPoint> implemented(Round round) {
		List<Countermeasure> without = round.countermeasures().stream().filter(one -> !one.implemented()).toList();
		return without.isEmpty() ? missing(round.countermeasures().isEmpty(), ActionStep.IMPLEMENTATION)
				: Optional.of(new OpenPoint.NotImplemented(without));
	}

	private static Optional<OpenPoint> handedOver(Round round) {
		if (round.handovers().isEmpty()) {
			return Optional.of(new OpenPoint.NothingDone(ActionStep.HANDOVER));
		}
		SortedSet<String> files = round.notAccepted();
		if (files.isEmpty()) {
			return Optional.empty();
		}
		Handover last = round.handovers().getLast();
		if (last.answer().isEmpty()) {
			return Optional.of(new OpenPoint.NotAnswered(last));
		}
		return Optional.of(last.accepted() ? new OpenPoint.NotHandedOver(files)
				: new OpenPoint.Returned(last.answer().get()));
	}

	private static Optional<OpenPoint> verified(Round round) {
		return round.verdict().isEmpty() ? Optional.of(new OpenPoint.NothingDone(ActionStep.VERIFICATION))
				: round.verdict().filter(Verdict::backToCauses).map(OpenPoint.NoEffect::new);
	}

	/** Why an action cannot be closed so, the open steps first; empty where it can. */
	public List<Objection> closing(Action action, Closure closure) {
		if (action.closure().isPresent()) {
			return List.of(new ClosingObjection.AlreadyClosed());
		}
		List<Objection> objections = new ArrayList<>(open(action));
		if (closure.approver().isBlank()) {
			objections.add(new ClosingObjection.NoApprover());
		}
		if (!authorMayApprove && closure.approver().strip().equals(action.head().author().strip())) {
			objections.add(new ClosingObjection.ApproverIsAuthor(closure.approver()));
		}
		action.round().verdict().ifPresent(verdict -> {
			if (verdict instanceof Verdict.TooFewAnswers(long more) && closure.reason().isBlank()) {
				objections.add(new ClosingObjection.NoReason(more));
			}
		});
		objections.addAll(tooEarly(action, closure).stream().toList());
		return objections;
	}

	private static Optional<Objection> tooEarly(Action action, Closure closure) {
		return Stream
				.concat(Stream.of(action.head().opened()),
						action.round().verifications().stream().map(Verification::on))
				.max(LocalDate::compareTo).filter(closure.on()::isBefore)
				.map(ClosingObjection.TooEarly::new);
	}

	/** Why a change of an action is refused; empty where it is not. */
	public List<Objection> changing(Action before, Action after) {
		return new ChangeRules(before, after).objections(this);
	}
}
