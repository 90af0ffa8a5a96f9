/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.ImportanceScale;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.IntermediateValue;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.ImportanceTally;
import org.manyi.scoring.api.evidence.ItemTally;
import org.osgi.service.component.annotations.Component;

/**
 * Weighs every item by the mean importance weight that customers gave it: w<sub>j</sub> = Σ<sub>k</sub> b<sub>k</sub>
 * n<sub>jk</sub> / N<sub>j</sub>, b<sub>k</sub> the weight of importance level k, N<sub>j</sub> its importance answers.
 */
@Component(service = WeightingScheme.class)
public final class ImportanceAnsweredWeights extends ImportanceWeighting {

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("importance-answered", "1.0.0",
			new LocalizedText("顾客回答的重要性", "Importance answered by customers"),
			"《顾客满意度测评管理办法》文件内容(三)1，由顾客作答", List.of());

	public ImportanceAnsweredWeights() {
		super(DESCRIPTOR, Set.of(new ForImportance()));
	}

	@Override
	public ItemWeights weigh(WeightingInput input) throws ScoringException {
		ImportanceScale scale = scale(input);
		ImportanceTally answers = input.evidence().map(evidence -> evidence.get(new ForImportance()))
				.orElse(new ImportanceTally(List.of()));
		if (answers.failure().isPresent()) {
			LocalizedText reason = answers.failure().get();
			throw new ScoringException(new LocalizedText("重要性作答无法读取：" + reason.zh(),
					"The importance answers cannot be read. " + reason.en()));
		}
		Map<String, Rational> weights = new LinkedHashMap<>();
		List<IntermediateValue> steps = new ArrayList<>();
		List<String> without = new ArrayList<>();
		for (Item item : input.items()) {
			Optional<ItemTally> tally = answers.item(item.id()).filter(answered -> answered.valid() > 0);
			if (tally.isPresent()) {
				Derivation mean = Derivation.of("wⱼ", item.name(), mean(scale, tally.get()));
				weights.put(item.id(), mean.value().number().orElseThrow());
				steps.add(new IntermediateValue(Optional.of(item.id()), mean));
			} else {
				without.add(item.id());
			}
		}
		if (!without.isEmpty()) {
			String ids = String.join(", ", without);
			throw new ScoringException(new LocalizedText(
					"以下调查项没有重要性作答：" + ids + "。调查文件的列名应为“调查项编号.importance”或“调查项名称重要性”。",
					"Items whose importance nobody answered: " + ids
							+ ". A survey file has it in columns headed ID.importance or with the item's name and "
							+ "\"importance\"."));
		}
		return new ItemWeights(weights, steps, List.of());
	}

	private static Expression mean(ImportanceScale scale, ItemTally tally) {
		List<Expression> terms = new ArrayList<>();
		for (Level level : scale.levels()) {
			terms.add(new Product(List.of(
					new Constant(level.weight().orElseThrow().toPlainString(),
							Rational.of(level.weight().orElseThrow())),
					new Count("n" + level.score(), level.label(), tally.count(level.score())))));
		}
		return new Quotient(new Sum(terms),
				new Count("N", new LocalizedText("重要性作答", "importance answers"), tally.valid()));
	}
}
