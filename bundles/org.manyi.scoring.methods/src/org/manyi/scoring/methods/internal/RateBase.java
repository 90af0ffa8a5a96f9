/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;

/** What the satisfied respondents are a share of. */
enum RateBase implements ChoiceParameter.Value {

	VALID("valid", "占有效调查表（客户）", "of the valid sheets (customers)"),
	RETURNED("returned", "占回收的调查表（客户）", "of the returned sheets (customers)"),
	SENT("sent", "占发放的调查表", "of the sheets sent");

	/** The parameter. */
	static final ChoiceParameter<RateBase> PARAMETER = new ChoiceParameter<>("denominator",
			new LocalizedText("满意率的分母", "Denominator of the rate"), List.of(values()), VALID);

	private final Choice choice;

	RateBase(String value, String zh, String en) {
		this.choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}
}
