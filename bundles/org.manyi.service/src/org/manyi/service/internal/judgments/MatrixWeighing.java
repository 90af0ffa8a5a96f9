/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.judgments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.IntermediateValue;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.service.weights.ContradictedJudgment;
import org.manyi.service.weights.MatrixFindings;

/** Weighs by matrices of judgments as the methodology does, but accepts whatever ratio they have. */
final class MatrixWeighing {

	private static final String LARGEST_RATIO = "largest-ratio";
	private static final String ACCEPT_ALL = "1000";
	private static final String RATIO = "CR";
	private static final String WHOLE = "CRH";
	private static final int NAMED = 3;
	/** ln of a contradiction that is rounding. */
	private static final double ROUNDING = 1e-9;

	private final WeightingExecutor executor;
	private final Methodology methodology;
	private final IProgressMonitor monitor;

	MatrixWeighing(WeightingExecutor executor, Methodology methodology, IProgressMonitor monitor) {
		this.executor = executor;
		this.methodology = methodology;
		this.monitor = monitor;
	}

	/** Whether the scheme is there and weighs by judgments; judgments may be left over from another scheme. */
	boolean isPossible() {
		try {
			executor.check(new MethodCall(methodology.weighting().call().methodId(),
					Map.of(LARGEST_RATIO, ACCEPT_ALL)));
			return true;
		} catch (OptionException e) {
			return false;
		}
	}

	/** One expert's matrix. */
	MatrixFindings of(Judgments judgments) {
		Optional<ItemWeights> weights = weigh(items(judgments), List.of(), List.of(judgments));
		Optional<Rational> ratio = weights.flatMap(known -> last(known, RATIO));
		return new MatrixFindings(judgments.expert(), ratio, isAcceptable(ratio),
				weights.map(known -> worst(judgments, known)).orElse(List.of()));
	}

	/** The matrix that several experts' judgments of the same are merged to. */
	Optional<MatrixFindings> merged(List<Judgments> experts) {
		// the ratio of what the weights are made from comes last, behind those of the experts
		return weigh(items(experts.getFirst()), List.of(), experts)
				.filter(known -> known.intermediate().stream()
						.filter(value -> value.derivation().symbol().equals(RATIO)).count() > experts.size())
				.flatMap(known -> last(known, RATIO))
				.map(ratio -> new MatrixFindings("", Optional.of(ratio), isAcceptable(Optional.of(ratio)), List.of()));
	}

	/** The ratio of the hierarchy. */
	Optional<Rational> whole() {
		return weigh(methodology.indicators().items(), methodology.indicators().dimensions(),
				methodology.weighting().judgments()).flatMap(known -> last(known, WHOLE));
	}

	private Optional<ItemWeights> weigh(List<Item> items, List<Dimension> dimensions, List<Judgments> judgments) {
		try {
			MethodCall call = methodology.weighting().call();
			Map<String, String> parameters = new TreeMap<>(call.parameters());
			parameters.put(LARGEST_RATIO, ACCEPT_ALL);
			WeightingPlan plan = executor.plan(new MethodCall(call.methodId(), parameters), items);
			return Optional.of(executor.weigh(plan, new WeightingInput(plan.items(), dimensions, Optional.empty(),
					Optional.empty(), Optional.empty(), judgments, plan.parameters()), monitor));
		} catch (OptionException | ScoringException e) {
			return Optional.empty(); // why there are no weights is told with the check of the text
		}
	}

	private boolean isAcceptable(Optional<Rational> ratio) {
		try {
			WeightingPlan plan = executor.plan(methodology.weighting().call(), methodology.indicators().items());
			Rational largest = Rational.of(plan.parameters().decimal(LARGEST_RATIO));
			return ratio.filter(known -> known.compareTo(largest) <= 0).isPresent();
		} catch (OptionException e) {
			return false;
		}
	}

	private static Optional<Rational> last(ItemWeights weights, String symbol) {
		return weights.intermediate().stream().map(IntermediateValue::derivation)
				.filter(derivation -> derivation.symbol().equals(symbol)).reduce((before, after) -> after)
				.flatMap(derivation -> derivation.value().number());
	}

	private static List<ContradictedJudgment> worst(Judgments judgments, ItemWeights weights) {
		List<String> ids = judgments.itemIds();
		if (ids.size() < 3) {
			return List.of();
		}
		return IntStream.range(0, ids.size()).boxed()
				.flatMap(row -> IntStream.range(row + 1, ids.size())
						.mapToObj(column -> new ContradictedJudgment(ids.get(row), ids.get(column),
								judgments.entry(row, column).doubleValue(), weights.of(ids.get(row)).doubleValue()
										/ weights.of(ids.get(column)).doubleValue())))
				.filter(judgment -> judgment.contradiction() > ROUNDING)
				.sorted(Comparator.comparingDouble(ContradictedJudgment::contradiction).reversed()).limit(NAMED)
						.toList();
	}

	/** What is compared, as items that stand alone. */
	private List<Item> items(Judgments judgments) {
		Stream<Item> dimensions = methodology.indicators().dimensions().stream()
				.map(dimension -> alone(dimension.id(), dimension.name()));
		Stream<Item> items = methodology.indicators().items().stream().map(item -> alone(item.id(), item.name()));
		return Stream.concat(dimensions, items).filter(item -> judgments.itemIds().contains(item.id())).toList();
	}

	private static Item alone(String id, LocalizedText name) {
		return new Item(id, name, List.of(), OptionalInt.empty(), Optional.empty());
	}
}
