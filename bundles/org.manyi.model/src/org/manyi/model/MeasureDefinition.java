/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.List;
import java.util.Optional;

/**
 * A figure with a target (指标), such as the satisfied rate.
 *
 * @param id          unique in its methodology, such as {@code satisfied-rate}
 * @param name        its name
 * @param method      the method whose overall score is the measure
 * @param target      the target; empty where the methodology sets none
 * @param surveyKinds the survey kinds that enter it, by {@link SurveyOccasion#kind()}; empty where every one does
 */
public record MeasureDefinition(String id, LocalizedText name, MethodCall method, Optional<Target> target,
		List<String> surveyKinds) {

	public MeasureDefinition {
		surveyKinds = List.copyOf(surveyKinds);
	}

	/** A measure that every survey kind enters. */
	public MeasureDefinition(String id, LocalizedText name, MethodCall method, Optional<Target> target) {
		this(id, name, method, target, List.of());
	}
}
