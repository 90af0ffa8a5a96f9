/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.manyi.model.Methodology;

/**
 * That methodologies came, went or were replaced, seen from the figures that are shown.
 *
 * @param before those that there were
 * @param now    those that there are
 * @param by     by what the figures shown are scored; empty where there are none
 */
record MethodologyTurnover(Methodologies before, Methodologies now, Optional<ScoredBy> by) {

	private Optional<Methodology> successor() {
		return by.map(scored -> scored.rule().id()).flatMap(now::find);
	}

	/** Whether the one by which the figures are is there no more, and no other of its name. */
	boolean isGone() {
		return by.filter(ScoredBy::announced).isPresent() && successor().isEmpty();
	}

	/**
	 * Whether the figures would be others now.
	 *
	 * @param kept whether the survey is of a workspace, which keeps the versions it was scored by
	 */
	boolean isOutdated(boolean kept) {
		return isGone() && kept || by.filter(ScoredBy::chosen).isPresent()
				|| successor().filter(found -> !found.equals(by.get().rule())).isPresent();
	}

	/** Whether what stood in the way of scoring by it is gone. */
	boolean isRepaired() {
		return successor().map(Methodology::id)
				.filter(id -> !before.obstacles(id).isEmpty() && now.obstacles(id).isEmpty()).isPresent();
	}
}
