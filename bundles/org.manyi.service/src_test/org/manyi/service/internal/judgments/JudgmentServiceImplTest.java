/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.judgments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.Weighting;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.service.internal.Examples;
import org.manyi.service.weights.JudgmentFindings;

class JudgmentServiceImplTest {

	/** A scheme that has no parameters, as equal weights and given ones. */
	private static final class Plain implements WeightingExecutor {

		@Override
		public void check(MethodCall call) throws OptionException {
			if (!call.parameters().isEmpty()) {
				throw new OptionException(LocalizedText.same("no parameter " + call.parameters().keySet()));
			}
		}

		@Override
		public WeightingPlan plan(MethodCall call, List<Item> items) throws OptionException {
			check(call);
			return new WeightingPlan(
					new PlugInDescriptor(call.methodId(), "1.0.0", LocalizedText.same("Plain"), "", List.of()), items,
					Parameters.of(Map.of()), Set.of());
		}

		@Override
		public ItemWeights weigh(WeightingPlan plan, WeightingInput input, IProgressMonitor monitor) {
			throw new AssertionError("nothing can be weighed by judgments");
		}
	}

	@Test
	void judgmentsThatAreLeftOverFromAnotherSchemeAreNotLookedAt() {
		Judgments judged = Judgments.ofUpperTriangle("1", List.of("Q1", "Q2"), List.of(List.of(Rational.ONE)));
		Methodology methodology = Examples.methodology().withWeighting(
				new Weighting(new MethodCall("equal", Map.of()), List.of(judged), Optional.empty()));
		assertEquals(JudgmentFindings.NONE,
				new JudgmentServiceImpl(new Plain()).examine(methodology, new NullProgressMonitor()));
	}
}
