/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.List;
import java.util.Optional;

import org.manyi.analysis.sensitivity.ItemSensitivity;
import org.manyi.analysis.sensitivity.SimulationResult;
import org.manyi.analysis.sensitivity.WeightedFigure;
import org.manyi.model.BandScale;
import org.manyi.model.LocalizedText;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.api.Score;
import org.manyi.service.Analysis;
import org.manyi.service.FigureKind;

/**
 * How much a figure depends on the weights of its items.
 *
 * @param analysis   where the figure is from
 * @param kind       {@link FigureKind#INDEX}, or {@link FigureKind#MEASURE} where the methodology has no index
 * @param id         of the index or measure
 * @param name       its name
 * @param score      the figure itself
 * @param band       its band
 * @param bands      the bands it is judged by; none for a measure
 * @param target     what it must reach; empty where there is none
 * @param weighed    whether the methodology weighs items; false where it takes a plain mean, whose weights are all
 *                   alike
 * @param exact      whether scores are exact, so that limits are; else as good as the scores
 * @param figure     its items with weights
 * @param items      how far each weight may move, in questionnaire order
 * @param simulation what comes of weights that vary at random
 * @param leftOut    the ids of items without a score, which have no part in it
 */
public record Sensitivity(Analysis analysis, FigureKind kind, String id, LocalizedText name, Score score,
		BandVerdict band, BandScale bands, Optional<Target> target, boolean weighed, boolean exact,
		WeightedFigure figure,
		List<ItemSensitivity> items, SimulationResult simulation, List<String> leftOut) {

	public Sensitivity {
		items = List.copyOf(items);
		leftOut = List.copyOf(leftOut);
	}
}
