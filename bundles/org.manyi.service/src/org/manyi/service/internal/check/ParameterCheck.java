/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/**
 * Compares the calls of a file with what the present methods and weightings say of themselves. It needs no methodology:
 * a mistake elsewhere hides none of these.
 */
final class ParameterCheck {

	private static final YamlPath FROZEN = CallSite.WEIGHTING.key("frozen");
	private static final YamlPath RULES = YamlPath.of("rules");

	private final ScoringExecutor executor;
	private final SourcePlaces text;
	private final List<PlugInDescriptor> methods;
	private final List<PlugInDescriptor> weightings;

	ParameterCheck(ScoringExecutor executor, SourcePlaces text) {
		this.executor = executor;
		this.text = text;
		methods = executor.methods();
		weightings = executor.weightings();
	}

	private Optional<PlugInDescriptor> present(CallSite site) {
		return find(site.isWeighting() ? weightings : methods, site.id());
	}

	private static Optional<PlugInDescriptor> find(List<PlugInDescriptor> descriptors, String id) {
		return descriptors.stream().filter(descriptor -> descriptor.id().equals(id)).findFirst();
	}

	/** Each method and weighting that nobody brings, where the file names it. A frozen weighting is not asked. */
	List<FileProblem> absences() {
		List<FileProblem> absences = new ArrayList<>();
		for (CallSite site : CallSite.of(text)) {
			if (!site.isWeighting() || text.find(FROZEN).isEmpty()) {
				(site.isWeighting() ? executor.weightingAbsence(site.id()) : executor.methodAbsence(site.id()))
						.ifPresent(reason -> absences.add(text.value(site.name(), new LocalizedText(
								site.id() + "：" + reason.zh(), site.id() + ": " + reason.en()))));
			}
		}
		return absences;
	}

	/** The calls that cannot be made as they are written; they need not be tried. */
	List<YamlPath> refused() {
		return CallSite.of(text).stream().filter(site -> present(site).isEmpty() || !problems(site).isEmpty())
				.map(CallSite::path).toList();
	}

	/** Every parameter that is not taken, at its place in the file. */
	List<FileProblem> problems() {
		return CallSite.of(text).stream().flatMap(site -> problems(site).stream()).toList();
	}

	private List<FileProblem> problems(CallSite site) {
		List<FileProblem> problems = new ArrayList<>();
		present(site).ifPresent(descriptor -> site.values(text)
				.forEach((name, value) -> problem(site, descriptor, name, value).ifPresent(problems::add)));
		return problems;
	}

	private Optional<FileProblem> problem(CallSite site, PlugInDescriptor descriptor, String name, String value) {
		Optional<ParameterDefinition> declared = descriptor.parameters().stream()
				.filter(parameter -> parameter.name().equals(name)).findFirst();
		if (declared.isEmpty()) {
			return Optional.of(text.key(site.parameters(), name, unknown(descriptor)));
		}
		YamlPath path = site.parameters().key(name);
		return executor.refusal(declared.get(), value)
				.or(() -> declared.filter(parameter -> parameter.type() instanceof ParameterDefinition.Items)
						.flatMap(parameter -> unknownItems(value)))
				.map(reason -> text.value(path, reason));
	}

	private static LocalizedText unknown(PlugInDescriptor descriptor) {
		List<String> known = descriptor.parameters().stream().map(ParameterDefinition::name).toList();
		return known.isEmpty()
				? new LocalizedText(descriptor.id() + " 没有参数", descriptor.id() + " takes no parameters")
				: new LocalizedText(descriptor.id() + " 没有这个参数，可用：" + String.join("、", known),
						descriptor.id() + " has no such parameter; it takes " + String.join(", ", known));
	}

	private Optional<LocalizedText> unknownItems(String value) {
		if (value.equals(ParameterDefinition.Items.ALL)) {
			return Optional.empty();
		}
		List<String> ids = new ItemIds(text).all();
		List<String> unknown = Stream.of(value.split("[\\s,，、]+"))
				.filter(named -> ids.stream().noneMatch(named::equalsIgnoreCase)).toList();
		return unknown.isEmpty() ? Optional.empty()
				: Optional.of(new LocalizedText(
						"没有调查项 %s，现有：%s".formatted(String.join("、", unknown), String.join("、", ids)),
						"there is no item %s; there are %s".formatted(String.join(", ", unknown),
								String.join(", ", ids))));
	}

	/** Rules that speak of a parameter which the method does not have. */
	List<FileProblem> warnings() {
		List<FileProblem> warnings = new ArrayList<>();
		int rules = text.find(RULES).filter(YamlNode.Listing.class::isInstance).map(YamlNode.Listing.class::cast)
				.map(list -> list.elements().size()).orElse(0);
		for (int i = 0; i < rules; i++) {
			YamlPath path = RULES.at(i).key("subject");
			text.word(path).flatMap(this::strange).ifPresent(reason -> warnings.add(text.value(path, reason)));
		}
		return warnings;
	}

	private Optional<LocalizedText> strange(String subject) {
		int dot = subject.indexOf('.');
		String name = subject.substring(dot + 1);
		return dot < 0 ? Optional.empty()
				: find(methods, subject.substring(0, dot)).or(() -> find(weightings, subject.substring(0, dot)))
						.filter(descriptor -> descriptor.parameters().stream()
								.noneMatch(parameter -> parameter.name().equals(name)))
						.map(ParameterCheck::unknown);
	}
}
