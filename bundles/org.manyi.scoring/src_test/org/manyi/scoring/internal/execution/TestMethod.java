/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/**
 * A method whose overall score is one constant, or another with parameter reading = other, and whose item scores are
 * the same. Subclasses misbehave.
 */
class TestMethod implements ScoringMethod {

	/** The parameters of each call of score. */
	final List<Parameters> scored = Collections.synchronizedList(new ArrayList<>());

	private final String id;
	private final String version;
	private final long value;

	TestMethod(String id, long value) {
		this(id, "1.0.0", value);
	}

	TestMethod(String id, String version, long value) {
		this.id = id;
		this.version = version;
		this.value = value;
	}

	static ParameterDefinition choice(String name, String... values) {
		return new ParameterDefinition(name, new LocalizedText("参数" + name, "Parameter " + name),
				new ParameterDefinition.OneOf(Arrays.stream(values)
						.map(choice -> new Choice(choice, new LocalizedText("取" + choice, "take " + choice))).toList()),
				values[0]);
	}

	@Override
	public PlugInDescriptor descriptor() {
		return new PlugInDescriptor(id, version, LocalizedText.same(id), "test",
				List.of(choice("reading", "usual", "other", "customers")));
	}

	@Override
	public ScoreRange range() {
		return ScoreRange.PERCENT_0_100;
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
		return Set.of();
	}

	@Override
	public ScoreSheet score(ScoringInput input) throws ScoringException {
		scored.add(input.parameters());
		long number = input.parameters().text("reading").equals("usual") ? value : value - 10;
		ScoreValue exact = new ScoreValue.Exact(Rational.of(number));
		return new ScoreSheet(
				input.indicators().items().stream().map(Item::id).map(item -> score(item, exact)).toList(),
				List.of(), Optional.of(score(id, exact)), List.of());
	}

	static Score score(String id, ScoreValue value) {
		Expression.Constant constant = new Expression.Constant("c", Rational.ONE);
		return new Score(id, new Derivation("S", LocalizedText.same(id), Optional.of(constant), value),
				Optional.empty(),
				Optional.empty());
	}
}
