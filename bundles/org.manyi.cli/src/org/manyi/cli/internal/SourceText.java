/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.improvement.action.ActionSource;

/** What an action comes from, in words. */
final class SourceText {

	private final Texts texts;

	SourceText(Texts texts) {
		this.texts = texts;
	}

	String of(ActionSource source) {
		return switch (source) {
		case ActionSource.LowestItem lowest -> texts.get("action.source.lowest", lowest.item());
		case ActionSource.ParetoBar bar -> texts.get("action.source.pareto", bar.category());
		case ActionSource.DissatisfiedCustomer who -> texts.get("action.source.dissatisfied", who.customer(),
				who.project());
		case ActionSource.CustomerOpinion opinion -> texts.get("action.source.opinion", opinion.opinion());
		case ActionSource.MeetingDecision decision -> texts.get("action.source.meeting", decision.meeting(),
				decision.decision());
		};
	}
}
