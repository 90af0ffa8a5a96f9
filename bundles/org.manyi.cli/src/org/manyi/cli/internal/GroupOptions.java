/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.PartResult;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Of which groups a command tells beside the whole, or instead of it. */
final class GroupOptions {

	static final String GROUP = "--group";

	private static final int MOST_NAMED = 20;

	@Option(names = "--by", paramLabel = "unit|region|month|quarter|year|stage", split = ",", descriptionKey = "by",
			converter = GroupFieldConverter.class)
	private List<GroupField> by = new ArrayList<>();

	@Option(names = GROUP, paramLabel = "FIELD=VALUE", descriptionKey = "group", converter = GroupValue.Converter.class)
	private List<GroupValue> chosen = new ArrayList<>();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/** The fields that make groups, those of chosen values among them; empty where the whole alone is meant. */
	List<GroupField> fields() {
		return Stream.concat(by.stream(), chosen.stream().map(GroupValue::field)).distinct().toList();
	}

	/** Whether some groups are meant instead of the whole. */
	boolean areChosen() {
		return !chosen.isEmpty();
	}

	/**
	 * What is made of the whole, and then of each group that is meant.
	 *
	 * @throws CommandLine.ParameterException when a group is named that there is none of
	 */
	<T> List<PartResult<T>> results(Invocation invocation, Analysis analysis, Function<AnalysisPart, T> make) {
		return Stream.concat(Stream.of(analysis.whole()), groups(invocation, analysis).stream())
				.map(part -> new PartResult<>(part, make.apply(part))).toList();
	}

	/** Those of the results that people are shown: without the whole where groups are chosen. */
	<T> List<PartResult<T>> shown(List<PartResult<T>> results) {
		return areChosen() ? results.subList(1, results.size()) : results;
	}

	private List<AnalysisPart> groups(Invocation invocation, Analysis analysis) {
		Map<GroupField, List<GroupValue>> wanted = new EnumMap<>(GroupField.class);
		for (GroupValue value : chosen) {
			if (analysis.groups().keySet().stream().noneMatch(value::isOf)) {
				throw noGroup(invocation, analysis, value.typed());
			}
			wanted.computeIfAbsent(value.field(), field -> new ArrayList<>()).add(value);
		}
		List<AnalysisPart> groups = analysis.parts().stream()
				.filter(part -> part.group().filter(key -> isWanted(key, wanted.values())).isPresent()).toList();
		if (areChosen() && groups.isEmpty()) {
			throw noGroup(invocation, analysis,
					chosen.stream().map(GroupValue::typed).collect(Collectors.joining(" ")));
		}
		return groups;
	}

	/** Whether it has one of the values of each field. */
	private static boolean isWanted(GroupKey key, Collection<List<GroupValue>> wanted) {
		return wanted.stream().allMatch(values -> values.stream().anyMatch(value -> value.isOf(key)));
	}

	private CommandLine.ParameterException noGroup(Invocation invocation, Analysis analysis, String typed) {
		List<String> known = analysis.groups().keySet().stream().map(GroupOptions::typed).toList();
		String names = String.join("; ", known.subList(0, Math.min(MOST_NAMED, known.size())))
				+ (known.size() > MOST_NAMED ? "; …" : "");
		String key = analysis.withheld().isEmpty() ? "usage.noGroup" : "usage.noGroupShared";
		return wrong(invocation, key, typed, names);
	}

	/** As the options choose it. */
	private static String typed(GroupKey key) {
		return key.values().entrySet().stream().map(value -> new GroupValue(value.getKey(), value.getValue()).typed())
				.collect(Collectors.joining(" "));
	}

	/** That the command was used wrongly, as a text of that key says. */
	CommandLine.ParameterException wrong(Invocation invocation, String key, Object... arguments) {
		return new CommandLine.ParameterException(command.commandLine(), invocation.texts().get(key, arguments));
	}
}
