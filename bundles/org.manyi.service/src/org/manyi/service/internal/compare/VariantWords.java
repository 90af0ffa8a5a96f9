/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.service.compare.Variant;

/**
 * What variants are called in a sentence: by the name the user gave, else by that of the methodology with its version
 * and its other readings in words. Where all are of one version of one methodology, readings alone tell them apart.
 *
 * @param variants the variants
 * @param plans    how each was scored
 */
record VariantWords(List<Variant> variants, List<ScoringPlan> plans) {

	private static final LocalizedText UNCHANGED = new LocalizedText("原测评方法", "the methodology as it is");

	/** Whether all are the same version of one methodology. */
	boolean oneRule() {
		return variants.stream().allMatch(variants.getFirst()::sameRule);
	}

	/** What a conclusion depends on that is not the same by all. */
	LocalizedText difference() {
		return oneRule() ? new LocalizedText("读法", "reading")
				: new LocalizedText("测评方法和读法", "methodology and its reading");
	}

	/** What each is called, in their order; no two alike unless nothing tells them apart. */
	List<LocalizedText> all() {
		List<LocalizedText> words = new ArrayList<>();
		for (int variant = 0; variant < variants.size(); variant++) {
			words.add(words(variant));
		}
		List<LocalizedText> distinct = new ArrayList<>();
		for (int variant = 0; variant < words.size(); variant++) {
			LocalizedText own = words.get(variant);
			boolean alone = words.stream().filter(own::equals).count() == 1;
			String label = variants.get(variant).label();
			distinct.add(alone ? own : new LocalizedText(label, label));
		}
		return List.copyOf(distinct);
	}

	private LocalizedText words(int place) {
		Variant variant = variants.get(place);
		if (variant.name().isPresent()) {
			return new LocalizedText(variant.name().get(), variant.name().get());
		}
		Methodology rule = variant.methodology();
		LocalizedText name = oneRule() ? UNCHANGED
				: new LocalizedText(rule.name().zh() + " " + rule.version(), rule.name().en() + " " + rule.version());
		List<LocalizedText> readings = variant.options().entrySet().stream()
				.map(option -> reading(plans.get(place), option)).toList();
		if (readings.isEmpty()) {
			return name;
		}
		String zh = String.join("；", readings.stream().map(LocalizedText::zh).toList());
		String en = String.join("; ", readings.stream().map(LocalizedText::en).toList());
		return oneRule() ? new LocalizedText("“" + zh + "”", "“" + en + "”")
				: new LocalizedText(name.zh() + "（" + zh + "）", name.en() + " (" + en + ")");
	}

	private static LocalizedText reading(ScoringPlan plan, Map.Entry<String, String> option) {
		String value = option.getValue();
		Optional<LocalizedText> known = option.getKey().equals(Variant.WEIGHTING)
				? plan.plugIn(value).map(scheme -> new LocalizedText("权数：" + scheme.name().zh(),
						"weights: " + scheme.name().en()))
				: plan.plugIns().stream().flatMap(plugIn -> plugIn.parameters().stream()
						.filter(parameter -> isNamed(option.getKey(), plugIn, parameter)))
						.flatMap(parameter -> label(parameter, value).stream()).findFirst();
		return known.orElseGet(() -> new LocalizedText(option.getKey() + "=" + value, option.getKey() + "=" + value));
	}

	private static boolean isNamed(String key, PlugInDescriptor plugIn, ParameterDefinition parameter) {
		return key.equals(parameter.name()) || key.equals(plugIn.id() + "." + parameter.name());
	}

	private static Optional<LocalizedText> label(ParameterDefinition parameter, String value) {
		return parameter.type() instanceof OneOf(List<Choice> choices)
				? choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst()
				: Optional.of(
						new LocalizedText(parameter.label().zh() + " " + value, parameter.label().en() + " " + value));
	}
}
