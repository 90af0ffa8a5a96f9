/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Target;

/** Reads the measures with their targets. */
final class MeasureSection {

	static final List<String> KEYS = List.of("id", "name", "method", "parameters", "target", "counts");

	private final Ids ids;
	private final Optional<List<String>> kinds;

	/**
	 * @param ids   where the ids of measures are noted
	 * @param kinds the survey kinds of the file's occasions; empty where these could not be read
	 */
	MeasureSection(Ids ids, Optional<List<String>> kinds) {
		this.ids = ids;
		this.kinds = kinds;
	}

	/** The measures that could be read. */
	List<MeasureDefinition> read(YamlValue value) {
		List<MeasureDefinition> measures = new ArrayList<>();
		value.elements().forEach(element -> measure(element).ifPresent(measures::add));
		return measures;
	}

	private Optional<MeasureDefinition> measure(YamlValue value) {
		YamlFields fields = value.fields(KEYS);
		Optional<String> id = fields.required("id").flatMap(ids::claim);
		Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
		Optional<MethodCall> call = new CallSection().call(fields, "method");
		Optional<Target> target = fields.optional("target").flatMap(MeasureSection::target);
		List<String> counted = fields.optional("counts").map(this::counted).orElse(List.of());
		return id.isPresent() && name.isPresent() && call.isPresent()
				? Optional.of(new MeasureDefinition(id.get(), name.get(), call.get(), target, counted))
				: Optional.empty();
	}

	private List<String> counted(YamlValue value) {
		if (kinds.isPresent() && kinds.get().isEmpty()) {
			value.problem("列出了调查类别，但文件没有调查时机（occasions）", "names survey kinds, but the file has no occasions");
		}
		return value.someElements("没有写调查类别；计入全部调查时不写 counts",
				"names no survey kind; leave counts out where all of them count").stream()
				.flatMap(kind -> (kinds.isEmpty() || kinds.get().isEmpty() ? kind.id() : kind.oneOf(kinds.get()))
						.stream())
				.distinct().toList();
	}

	private static Optional<Target> target(YamlValue value) {
		YamlFields fields = value.fields("at-least", "period");
		Optional<BigDecimal> atLeast = fields.required("at-least").flatMap(YamlValue::decimal);
		Optional<PeriodUnit> period = fields.required("period")
				.flatMap(unit -> unit.oneOf(List.of("month", "quarter", "year")))
				.map(word -> PeriodUnit.valueOf(word.toUpperCase(Locale.ROOT)));
		return atLeast.flatMap(number -> period.map(unit -> new Target(number, unit)));
	}
}
