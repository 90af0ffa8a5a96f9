/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rule;
import org.manyi.model.Weighting;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.YamlPath;

/**
 * Asks the methods and the weighting that a methodology calls whether they take the parameters it gives them. Those of a method
 * that is not there cannot be asked.
 */
final class ParameterCheck {

	private final ScoringExecutor executor;
	private final Methodology methodology;
	/** The same without frozen weights, for which the scheme would not be asked. */
	private final Methodology computed;
	private final SourcePlaces places;
	private final Map<String, PlugInDescriptor> present = new HashMap<>();

	ParameterCheck(ScoringExecutor executor, Methodology methodology, SourcePlaces places) {
		this.executor = executor;
		this.methodology = methodology;
		this.places = places;
		Weighting weighting = methodology.weighting();
		this.computed = methodology
				.withWeighting(new Weighting(weighting.call(), weighting.judgments(), Optional.empty()));
		Stream.concat(executor.methods().stream(), executor.weightings().stream())
				.forEach(descriptor -> present.putIfAbsent(descriptor.id(), descriptor));
	}

	/** Every parameter that is not taken, at its place in the file. */
	List<FileProblem> problems() {
		List<FileProblem> problems = new ArrayList<>();
		for (CallSite site : CallSite.of(methodology)) {
			PlugInDescriptor descriptor = present.get(site.call().methodId());
			if (descriptor != null) {
				site.call().parameters().forEach((name, value) -> problem(site, descriptor, name, value).ifPresent(problems::add));
			}
		}
		return problems;
	}

	private Optional<FileProblem> problem(CallSite site, PlugInDescriptor descriptor, String name, String value) {
		Optional<ParameterDefinition> declared = descriptor.parameters().stream()
				.filter(parameter -> parameter.name().equals(name)).findFirst();
		if (declared.isEmpty()) {
			return Optional.of(places.key(site.parameters(), name, unknown(descriptor)));
		}
		YamlPath path = site.parameters().key(name);
		try {
			executor.plan(computed, Map.of(descriptor.id() + "." + name, value));
		} catch (OptionException e) {
			return Optional.of(places.value(path, e.reason()));
		}
		return declared.filter(parameter -> parameter.type() instanceof ParameterDefinition.Items)
				.flatMap(parameter -> unknownItems(value)).map(reason -> places.value(path, reason));
	}

	private static LocalizedText unknown(PlugInDescriptor descriptor) {
		List<String> known = descriptor.parameters().stream().map(ParameterDefinition::name).toList();
		return known.isEmpty()
				? new LocalizedText(descriptor.id() + " 没有参数", descriptor.id() + " takes no parameters")
				: new LocalizedText(descriptor.id() + " 没有这个参数，可用：" + String.join("、", known),
						descriptor.id() + " has no such parameter; it takes " + String.join(", ", known));
	}

	private Optional<LocalizedText> unknownItems(String value) {
		if (value.strip().equals(ParameterDefinition.Items.ALL)) {
			return Optional.empty();
		}
		List<String> ids = methodology.indicators().items().stream().map(Item::id).toList();
		List<String> unknown = Stream.of(value.strip().split("[\\s,，、]+"))
				.filter(named -> ids.stream().noneMatch(named::equalsIgnoreCase)).toList();
		return unknown.isEmpty() ? Optional.empty()
				: Optional.of(new LocalizedText(
						"没有调查项 %s，现有：%s".formatted(String.join("、", unknown), String.join("、", ids)),
						"there is no item %s; there are %s".formatted(String.join(", ", unknown), String.join(", ", ids))));
	}

	/** Rules that speak of a parameter which the method does not have. */
	List<FileProblem> warnings() {
		List<FileProblem> warnings = new ArrayList<>();
		List<Rule> rules = methodology.rules();
		for (int i = 0; i < rules.size(); i++) {
			String subject = rules.get(i).subject();
			int dot = subject.indexOf('.');
			PlugInDescriptor descriptor = dot < 0 ? null : present.get(subject.substring(0, dot));
			String name = subject.substring(dot + 1);
			if (descriptor != null
					&& descriptor.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
				warnings.add(places.value(YamlPath.of("rules").at(i).key("subject"), unknown(descriptor)));
			}
		}
		return warnings;
	}
}
