/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

/** Why a change of an action is refused. */
public sealed interface ChangeObjection extends Objection {

	/** A closed action stays as it is. */
	record Closed() implements ChangeObjection {
	}

	/** Type, author or day of opening are others: open another action instead. */
	record OtherHead() implements ChangeObjection {
	}

	/**
	 * What the action came from is not there any more. Sources may be added alone.
	 *
	 * @param source what was taken away, or changed
	 */
	record SourceGone(ActionSource source) implements ChangeObjection {
	}

	/**
	 * A round that is over is another one, or is not there any more.
	 *
	 * @param round which, [1, ∞)
	 */
	record RoundAltered(int round) implements ChangeObjection {
	}

	/** A new round begins only where a verification has said that the countermeasures did not help. */
	record RoundTooEarly() implements ChangeObjection {
	}

	/**
	 * What was recorded once is another, or is not there any more. More may be added alone.
	 *
	 * @param step verification or handover
	 */
	record RecordAltered(ActionStep step) implements ChangeObjection {
	}

	/** What was verified is verified again only where answers were too few. */
	record VerifiedAlready() implements ChangeObjection {
	}

	/**
	 * It is verified before a step is done on which that rests.
	 *
	 * @param missing why the step is not done
	 */
	record VerifiedTooEarly(OpenPoint missing) implements ChangeObjection {
	}
}
