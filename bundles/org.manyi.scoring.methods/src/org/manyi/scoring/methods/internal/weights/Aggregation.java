/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.methods.internal.ChoiceParameter;

/** What of several experts is merged by the geometric mean. */
enum Aggregation implements ChoiceParameter.Value {

	JUDGMENTS("judgments", "先合并判断（AIJ），再求权数；检验合并后的矩阵",
			"the judgments (AIJ), and weights are taken of those; the merged matrix must be consistent"),
	PRIORITIES("priorities", "先由各人的判断求权数，再合并权数（AIP）；检验各人的矩阵",
			"the weights of each (AIP); the matrix of each must be consistent");

	/** The parameter. */
	static final ChoiceParameter<Aggregation> PARAMETER = new ChoiceParameter<>("aggregation",
			new LocalizedText("多位专家：几何平均的对象", "Several experts: geometric mean of"), List.of(values()), JUDGMENTS);

	private final Choice choice;

	Aggregation(String value, String zh, String en) {
		choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}
}
