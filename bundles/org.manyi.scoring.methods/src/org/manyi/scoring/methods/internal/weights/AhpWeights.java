/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.methods.internal.DescribedWeighting;
import org.osgi.service.component.annotations.Component;

/**
 * The analytic hierarchy process (层次分析法): weights from experts' pairwise judgments, by default the principal
 * eigenvector of the reciprocal matrix. Where dimensions and the items of each are judged by themselves, an item weighs
 * what its dimension does times what it does there. Judgments with CR = CI / RI above {@code largest-ratio} are
 * refused, with those that contradict the others most.
 */
@Component(service = WeightingScheme.class)
public final class AhpWeights extends DescribedWeighting {

	static final String LARGEST_RATIO = "largest-ratio";

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("ahp", "1.0.0",
			new LocalizedText("层次分析法", "Analytic hierarchy process"),
			"T. L. Saaty (1980), The Analytic Hierarchy Process; J. Aczél, T. L. Saaty (1983), Journal of Mathematical "
					+ "Psychology 27 and E. Forman, K. Peniwati (1998), European Journal of Operational Research 108 "
					+ "(several experts)",
			List.of(Prioritisation.PARAMETER.definition(), RandomIndex.PARAMETER.definition(),
					Aggregation.PARAMETER.definition(),
					new ParameterDefinition(LARGEST_RATIO, new LocalizedText("可接受的最大一致性比率 CR", "Largest acceptable CR"),
							new ParameterDefinition.Decimal(BigDecimal.ZERO, BigDecimal.valueOf(1000)), "0.10")));

	public AhpWeights() {
		super(DESCRIPTOR, Set.of());
	}

	@Override
	public ItemWeights weigh(WeightingInput input) throws ScoringException {
		if (input.judgments().isEmpty()) {
			throw new ScoringException(new LocalizedText("没有判断矩阵。请在 weighting.judgments 中填写，或给出判断矩阵文件。",
					"There are no pairwise judgments. Write them under weighting.judgments, or give a file of them."));
		}
		return new JudgmentWeighting(input).weigh();
	}
}
