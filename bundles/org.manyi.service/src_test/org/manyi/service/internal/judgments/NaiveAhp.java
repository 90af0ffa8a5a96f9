/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.judgments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Rational;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.IntermediateValue;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.derivation.Derivation;

/**
 * Weighs three items by power iteration of the experts' matrices and of the geometric means of their entries. It tells
 * the ratio of each expert, then that of the merged matrix where there are several, and CRH where there are dimensions.
 */
final class NaiveAhp implements WeightingExecutor {

	/** RI of three, Saaty (1980). */
	static final double RANDOM_INDEX = 0.58;
	static final Rational HIERARCHY = Rational.of(7, 100);

	private static final String LARGEST = "largest-ratio";

	@Override
	public void check(MethodCall call) throws OptionException {
		if (!Set.of(LARGEST).containsAll(call.parameters().keySet())) {
			throw new OptionException(LocalizedText.same("no such parameter"));
		}
	}

	@Override
	public WeightingPlan plan(MethodCall call, List<Item> items) throws OptionException {
		check(call);
		Map<String, String> values = new HashMap<>(Map.of(LARGEST, "0.1"));
		values.putAll(call.parameters());
		return new WeightingPlan(new PlugInDescriptor("ahp", "1.0.0", LocalizedText.same("AHP"), "", List.of()), items,
				Parameters.of(values), Set.of());
	}

	@Override
	public ItemWeights weigh(WeightingPlan plan, WeightingInput input, IProgressMonitor monitor)
			throws ScoringException {
		List<IntermediateValue> steps = new ArrayList<>();
		List<Judgments> experts = input.judgments();
		List<String> ids = experts.getFirst().itemIds();
		double[][] merged = new double[ids.size()][ids.size()];
		for (double[] row : merged) {
			Arrays.fill(row, 1);
		}
		for (Judgments expert : experts) {
			double[][] matrix = new double[ids.size()][ids.size()];
			for (int row = 0; row < ids.size(); row++) {
				for (int column = 0; column < ids.size(); column++) {
					matrix[row][column] = expert.entry(row, column).doubleValue();
					merged[row][column] *= Math.pow(matrix[row][column], 1.0 / experts.size());
				}
			}
			add(steps, "CR", ratio(matrix));
		}
		if (experts.size() > 1) {
			add(steps, "CR", ratio(merged));
		}
		double ratio = ratio(merged);
		if (ratio > plan.parameters().decimal(LARGEST).doubleValue()) {
			throw new ScoringException(LocalizedText.same("CR is above " + plan.parameters().text(LARGEST)));
		}
		if (!input.dimensions().isEmpty()) {
			steps.add(new IntermediateValue(Optional.empty(), new Derivation("CRH", LocalizedText.same("whole"),
					Optional.empty(), new ScoreValue.Exact(HIERARCHY))));
		}
		Map<String, Rational> weights = new HashMap<>();
		double[] vector = vector(merged);
		for (int i = 0; i < ids.size(); i++) {
			weights.put(ids.get(i), Rational.of(BigDecimal.valueOf(vector[i])));
		}
		return new ItemWeights(weights, steps, List.of());
	}

	private static void add(List<IntermediateValue> steps, String symbol, double value) {
		steps.add(new IntermediateValue(Optional.empty(), new Derivation(symbol, LocalizedText.same(symbol),
				Optional.empty(), new ScoreValue.Exact(Rational.of(BigDecimal.valueOf(value))))));
	}

	private static double[] vector(double[][] matrix) {
		double[] vector = new double[matrix.length];
		Arrays.fill(vector, 1.0 / matrix.length);
		for (int turn = 0; turn < 500; turn++) {
			double[] next = times(matrix, vector);
			double sum = Arrays.stream(next).sum();
			vector = Arrays.stream(next).map(value -> value / sum).toArray();
		}
		return vector;
	}

	private static double ratio(double[][] matrix) {
		double largest = Arrays.stream(times(matrix, vector(matrix))).sum();
		return Math.max(0, (largest - matrix.length) / (matrix.length - 1) / RANDOM_INDEX);
	}

	private static double[] times(double[][] matrix, double[] vector) {
		double[] product = new double[vector.length];
		for (int row = 0; row < vector.length; row++) {
			for (int column = 0; column < vector.length; column++) {
				product[row] += matrix[row][column] * vector[column];
			}
		}
		return product;
	}
}
