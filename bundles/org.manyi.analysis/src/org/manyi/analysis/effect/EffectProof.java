/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.manyi.analysis.interval.Confidence;

/**
 * Whether an action had an effect on figures. Where several are proved together, each interval is made with the
 * confidence 1 − α/m, so that all m hold at once with 1 − α at least (C. E. Bonferroni 1936; O. J. Dunn, Journal of the
 * American Statistical Association 56, 1961). Holm's steps adjust tests, not intervals, and a verdict that an interval
 * does not show cannot be read off it.
 *
 * @param aim      what has to be shown
 * @param each     the confidence of each interval
 * @param findings one per question, in the same order
 */
public record EffectProof(EffectAim aim, Confidence each, List<EffectFinding> findings) {

	public EffectProof {
		findings = List.copyOf(findings);
	}

	/** All figures together; none where nothing is asked. */
	public static EffectProof of(List<EffectQuestion> questions, EffectAim aim) {
		Confidence each = questions.size() < 2 ? aim.confidence()
				: new Confidence(BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(aim.confidence().level())
						.divide(BigDecimal.valueOf(questions.size()), MathContext.DECIMAL64)));
		return new EffectProof(aim, each,
				questions.stream().map(question -> new EffectTester(question, aim, each).finding()).toList());
	}
}
