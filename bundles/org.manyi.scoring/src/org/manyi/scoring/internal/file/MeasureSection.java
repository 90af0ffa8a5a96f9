/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Target;

/** Reads the measures with their targets. */
final class MeasureSection {

	private final Map<String, Integer> lineOfId = new HashMap<>();

	/** The measures that could be read. */
	List<MeasureDefinition> read(YamlValue value) {
		List<MeasureDefinition> measures = new ArrayList<>();
		value.elements().forEach(element -> measure(element).ifPresent(measures::add));
		return measures;
	}

	private Optional<MeasureDefinition> measure(YamlValue value) {
		YamlFields fields = value.fields("id", "name", "method", "parameters", "target");
		Optional<YamlValue> idValue = fields.required("id");
		Optional<String> id = idValue.flatMap(YamlValue::id);
		id.ifPresent(known -> refuseTwice(idValue.orElseThrow(), known));
		Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
		Optional<MethodCall> call = new CallSection().call(fields, "method");
		Optional<Target> target = fields.optional("target").flatMap(MeasureSection::target);
		return id.isPresent() && name.isPresent() && call.isPresent()
				? Optional.of(new MeasureDefinition(id.get(), name.get(), call.get(), target))
				: Optional.empty();
	}

	private void refuseTwice(YamlValue value, String id) {
		int line = value.node().getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
		Integer earlier = lineOfId.putIfAbsent(id, line);
		if (earlier != null) {
			value.problem("标识“" + id + "”重复，第 " + earlier + " 行已有",
					"the id “" + id + "” stands twice, first in line " + earlier);
		}
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
