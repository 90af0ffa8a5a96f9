/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

import java.nio.file.Path;
import java.util.List;

import org.manyi.analysis.effect.Comparison;
import org.manyi.analysis.effect.EffectAim;

/**
 * What is to be proved of an action.
 *
 * @param workspace    its folder
 * @param figures      which figures, proved together
 * @param comparison   who is compared with whom; the same customers are named {@link Comparison#DISSATISFIED_ALONE}
 *                     where that is who was asked again
 * @param before       the responses before the action
 * @param after        the responses after it
 * @param beside       what the change is compared with
 * @param sheet        which sheet of a customer counts
 * @param dissatisfied who was dissatisfied
 * @param aim          what has to be shown
 */
public record EffectRequest(Path workspace, List<FigureRule> figures, Comparison comparison, Asked before, Asked after,
		Beside beside, SheetOfCustomer sheet, DissatisfactionRule dissatisfied, EffectAim aim) {

	public EffectRequest {
		figures = List.copyOf(figures);
	}
}
