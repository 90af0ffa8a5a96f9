/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something is as it is (原因分析).
 *
 * @param whys    chains of questions, one for each problem; may be empty
 * @param diagram the cause-effect diagram; {@link CauseEffectDiagram#EMPTY} where none is drawn
 */
public record CauseAnalysis(List<FiveWhys> whys, CauseEffectDiagram diagram) {

	/** Nothing is analysed yet. */
	public static final CauseAnalysis NONE = new CauseAnalysis(List.of(), CauseEffectDiagram.EMPTY);

	public CauseAnalysis {
		whys = List.copyOf(whys);
	}

	/** The root causes that chains end at, then those marked in the diagram; the analysis is done when there is one. */
	public List<String> rootCauses() {
		return Stream.concat(whys.stream().flatMap(chain -> chain.rootCause().stream()),
				diagram.causes().filter(Cause::root).map(Cause::text)).distinct().toList();
	}
}
