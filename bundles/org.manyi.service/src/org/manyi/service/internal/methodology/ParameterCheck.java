/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Weighting;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.api.PlugInDescriptor;

/**
 * Asks the methods and the weighting that a methodology calls whether they take the parameters it gives them. Those of a method
 * that is not there cannot be asked.
 */
final class ParameterCheck {

	private final ScoringExecutor executor;
	private final Methodology methodology;
	/** The same without frozen weights, for which the scheme would not be asked. */
	private final Methodology computed;

	ParameterCheck(ScoringExecutor executor, Methodology methodology) {
		this.executor = executor;
		this.methodology = methodology;
		Weighting weighting = methodology.weighting();
		this.computed = methodology
				.withWeighting(new Weighting(weighting.call(), weighting.judgments(), Optional.empty()));
	}

	/** Every parameter that is not taken, at its place in the file. */
	List<FileProblem> problems() {
		Set<String> present = Stream.concat(executor.methods().stream(), executor.weightings().stream())
				.map(PlugInDescriptor::id).collect(Collectors.toSet());
		List<FileProblem> problems = new ArrayList<>();
		Stream.concat(Stream.of(methodology.weighting().call(), methodology.scoring()),
				methodology.measures().stream().map(MeasureDefinition::method)).distinct()
				.filter(call -> present.contains(call.methodId())).forEach(call -> problems.addAll(problems(call)));
		problems.sort(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column));
		return problems;
	}

	private List<FileProblem> problems(MethodCall call) {
		List<FileProblem> problems = new ArrayList<>();
		call.parameters().forEach((name, value) -> {
			try {
				executor.plan(computed, Map.of(call.methodId() + "." + name, value));
			} catch (OptionException e) {
				problems.add(at(call, name, e.reason()));
			}
		});
		return problems;
	}

	/** Where the parameter stands: after the method's id, the first key of that name. */
	private FileProblem at(MethodCall call, String name, LocalizedText reason) {
		String source = methodology.source();
		Matcher called = Pattern.compile("(?:method|scheme)\\s*:\\s*[\"']?" + Pattern.quote(call.methodId()) + "\\b")
				.matcher(source);
		while (called.find()) {
			Matcher key = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "\\s*:").matcher(source);
			if (key.find(called.end())) {
				String before = source.substring(0, key.start());
				int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
				return new FileProblem(line, before.length() - before.lastIndexOf('\n'), reason);
			}
		}
		return new FileProblem(1, 1, reason);
	}
}
