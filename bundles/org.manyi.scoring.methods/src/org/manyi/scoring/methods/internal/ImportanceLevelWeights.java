/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.math.BigDecimal;
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
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.osgi.service.component.annotations.Component;

/** Weighs every item by the weight of its importance level. */
@Component(service = WeightingScheme.class)
public final class ImportanceLevelWeights extends ImportanceWeighting {

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("importance-level", "1.0.0",
			new LocalizedText("按重要性等级加权", "Weights of importance levels"), "《顾客满意度测评管理办法》文件内容(三)1", List.of());

	public ImportanceLevelWeights() {
		super(DESCRIPTOR, Set.of());
	}

	@Override
	public ItemWeights weigh(WeightingInput input) throws ScoringException {
		ImportanceScale scale = scale(input);
		Map<String, Rational> weights = new LinkedHashMap<>();
		List<IntermediateValue> steps = new ArrayList<>();
		List<String> without = new ArrayList<>();
		for (Item item : input.items()) {
			Optional<Level> level = item.importance().stream().boxed().flatMap(score -> scale.level(score).stream())
					.findFirst();
			if (level.isPresent()) {
				BigDecimal weight = level.get().weight().orElseThrow();
				weights.put(item.id(), Rational.of(weight));
				steps.add(step(item, level.get(), weight));
			} else {
				without.add(item.id());
			}
		}
		if (!without.isEmpty()) {
			String ids = String.join(", ", without);
			throw new ScoringException(new LocalizedText("以下调查项没有重要性等级，或其等级不在重要性等级表中：" + ids + "。请更正 importance。",
					"Items without an importance, or with one that the importance scale lacks: " + ids
							+ ". Correct their importance."));
		}
		return new ItemWeights(weights, steps, List.of());
	}

	private static IntermediateValue step(Item item, Level level, BigDecimal weight) {
		LocalizedText subject = new LocalizedText(item.name().zh() + "：" + level.label().zh(),
				item.name().en() + ": " + level.label().en());
		return new IntermediateValue(Optional.of(item.id()),
				Derivation.of("wⱼ", subject, new Constant(weight.toPlainString(), Rational.of(weight))));
	}
}
