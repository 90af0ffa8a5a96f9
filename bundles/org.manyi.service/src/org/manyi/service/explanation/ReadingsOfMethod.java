/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.explanation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Reading;

/** Picks, of the readings in force, those that concern a figure. */
final class ReadingsOfMethod {

	private final ScoringPlan plan;
	private final String weighting;
	private final Set<String> methods = new HashSet<>();

	ReadingsOfMethod(ScoringPlan plan) {
		this.plan = plan;
		Methodology methodology = plan.methodology();
		weighting = methodology.weighting().call().methodId();
		methods.add(methodology.scoring().methodId());
		methodology.measures().stream().map(MeasureDefinition::method).map(MethodCall::methodId).forEach(methods::add);
	}

	/** The readings of the method's and the weighting's parameters, and the rules that speak of no method. */
	List<Reading> of(MethodCall call) {
		return plan.readings().stream().filter(reading -> concerns(reading, call)).toList();
	}

	private boolean concerns(Reading reading, MethodCall call) {
		String subject = reading.subject();
		int dot = subject.indexOf('.');
		String owner = dot < 0 ? subject : subject.substring(0, dot);
		if (owner.equals(call.methodId())) {
			return reading.value().filter(value -> !value.equals(inForce(call, subject, value))).isEmpty();
		}
		return owner.equals(weighting) || reading.value().isEmpty() && !methods.contains(owner);
	}

	/** The value by which the call is made, where several measures call a method by different ones; else the given. */
	private String inForce(MethodCall call, String subject, String value) {
		long values = plan.readings().stream().filter(reading -> reading.subject().equals(subject)).count();
		if (values < 2) {
			return value;
		}
		String name = subject.substring(call.methodId().length() + 1);
		String own = plan.plugIn(call.methodId()).stream().flatMap(method -> method.parameters().stream())
				.filter(parameter -> parameter.name().equals(name)).map(ParameterDefinition::defaultValue).findFirst()
				.orElse(value);
		return plan.options().getOrDefault(subject, call.parameters().getOrDefault(name, own));
	}
}
