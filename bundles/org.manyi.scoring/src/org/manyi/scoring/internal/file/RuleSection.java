/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.ClauseReference;
import org.manyi.model.LocalizedText;
import org.manyi.model.ReadingMark;
import org.manyi.model.Rule;

/** Reads how the methodology reads its rules. */
final class RuleSection {

	private static final Map<String, ReadingMark> MARKS = Map.of("as-written", ReadingMark.AS_WRITTEN, "interpreted",
			ReadingMark.INTERPRETED, "departs", ReadingMark.DEPARTS);

	private final Set<String> calledIds;
	private final Map<String, List<String>> parts;
	private final Map<String, Integer> lineOfParameter = new HashMap<>();

	/**
	 * @param calledIds the methods and the weighting scheme the methodology calls: a rule may speak of their parameters
	 * @param parts     what may stand below a key of the file whose parts are known
	 */
	RuleSection(Set<String> calledIds, Map<String, List<String>> parts) {
		this.calledIds = Set.copyOf(calledIds);
		this.parts = Map.copyOf(parts);
	}

	/** The rules that could be read. */
	List<Rule> read(YamlValue value) {
		List<Rule> rules = new ArrayList<>();
		value.elements().forEach(element -> rule(element).ifPresent(rules::add));
		return rules;
	}

	private Optional<Rule> rule(YamlValue value) {
		YamlFields fields = value.fields("subject", "text", "mark", "clause");
		Optional<YamlValue> subjectValue = fields.required("subject");
		Optional<String> subject = subjectValue.flatMap(YamlValue::text);
		subject.filter(name -> name.contains(".")).ifPresent(name -> parameter(subjectValue.orElseThrow(), name));
		Optional<LocalizedText> text = fields.required("text").flatMap(YamlValue::localized);
		Optional<ReadingMark> mark = fields.required("mark")
				.flatMap(word -> word.oneOf(List.of("as-written", "interpreted", "departs"))).map(MARKS::get);
		Optional<ClauseReference> clause = fields.optional("clause").flatMap(RuleSection::clause);
		return subject.isPresent() && text.isPresent() && mark.isPresent()
				? Optional.of(new Rule(subject.get(), text.get(), mark.get(), clause))
				: Optional.empty();
	}

	private void parameter(YamlValue value, String subject) {
		String method = subject.substring(0, subject.indexOf('.'));
		if (!calledIds.isEmpty() && !calledIds.contains(method) && !MethodologyDocument.KEYS.contains(method)) {
			value.expected("本文件调用的方法之一：" + String.join("、", calledIds.stream().sorted().toList()) + "，后接“.参数”",
					"one of the methods this file calls (" + String.join(", ", calledIds.stream().sorted().toList())
							+ ") followed by “.parameter”");
		}
		List<String> known = parts.get(method);
		String part = subject.substring(subject.indexOf('.') + 1).split("\\.", -1)[0];
		if (known != null && !known.contains(part)) {
			value.expected(method + " 中的一个：" + new Enumeration(known).zh(),
					"one of " + method + ": " + new Enumeration(known).en());
		}
		Integer earlier = lineOfParameter.putIfAbsent(subject, value.line());
		if (earlier != null) {
			value.problem("参数“" + subject + "”已有规则（第 " + earlier + " 行）",
					"the parameter “" + subject + "” has a rule already, in line " + earlier);
		}
	}

	private static Optional<ClauseReference> clause(YamlValue value) {
		YamlFields fields = value.fields("document", "section");
		Optional<String> document = fields.required("document").flatMap(YamlValue::text);
		Optional<String> section = fields.required("section").flatMap(YamlValue::text);
		return document.flatMap(title -> section.map(place -> new ClauseReference(title, place)));
	}
}
