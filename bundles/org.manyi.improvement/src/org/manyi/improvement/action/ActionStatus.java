/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An action as it stands on a day.
 *
 * @param action  the action
 * @param step    the first needed step that is not done; empty once it is closed
 * @param open    why needed steps are not done, in the order of the steps; empty once it is closed
 * @param overdue the countermeasures without evidence whose day has passed
 */
public record ActionStatus(Action action, Optional<ActionStep> step, List<OpenPoint> open,
		List<Countermeasure> overdue) {

	/** Overdue ones first, those open for the longest time before others, then by step and id; closed ones last. */
	public static final Comparator<ActionStatus> BOARD_ORDER = Comparator
			.comparing((ActionStatus status) -> status.action().closure().isPresent())
			.thenComparing(status -> status.overdue().stream().map(Countermeasure::due).min(LocalDate::compareTo)
					.orElse(LocalDate.MAX))
			.thenComparing(status -> status.step().orElse(ActionStep.CLOSURE))
			.thenComparing(status -> status.action().id());

	public ActionStatus {
		open = List.copyOf(open);
		overdue = List.copyOf(overdue);
	}

	/**
	 * How an action stands.
	 *
	 * @param today the day by which it is asked what is overdue
	 */
	public static ActionStatus of(Action action, ActionRules rules, LocalDate today) {
		Optional<ActionStep> step = rules.present(action);
		return new ActionStatus(action, step, step.isPresent() ? rules.open(action) : List.of(),
				action.overdue(today));
	}
}
