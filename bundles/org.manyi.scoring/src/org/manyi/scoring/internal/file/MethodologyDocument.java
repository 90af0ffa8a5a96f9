/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.manyi.model.BandScale;
import org.manyi.model.DocumentControl;
import org.manyi.model.ImportanceScale;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.RatingScale;
import org.manyi.model.Rule;
import org.manyi.model.Weighting;

/** The top level of a methodology file, schema version 1. */
final class MethodologyDocument {

	/**
	 * The keys of the top level. A rule may speak of one of them, or of a part such as {@code scale.not-applicable}.
	 */
	static final List<String> KEYS = List.of("schema", "id", "version", "name", "status", "control", "customer",
			"scale", "importance", "indicators", "weighting", "scoring", "bands", "measures", "low-answers", "lowest",
			"occasions", "duties", "rules");

	private static final int DEFAULT_LOW_ANSWER = 2;
	private static final int DEFAULT_MINIMUM_VALID = 10;
	private static final int MINIMUM_VALID_LIMIT = 1_000_000;
	private static final Weighting EQUAL_WEIGHTS = new Weighting(new MethodCall("equal", Map.of()));
	private static final Pattern SCHEMA = Pattern.compile("1");
	private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

	private final String contentHash;
	private final String source;

	/**
	 * @param contentHash SHA-256 of the file's bytes, lower case hexadecimal
	 * @param source      its text
	 */
	MethodologyDocument(String contentHash, String source) {
		this.contentHash = contentHash;
		this.source = source;
	}

	/** The methodology; empty when anything is wrong, which is then noted with the value's problems. */
	Optional<Methodology> read(YamlValue root) {
		YamlFields fields = root.fields(KEYS);
		fields.required("schema").ifPresent(
				value -> value.matching(SCHEMA, "1，本程序只读第 1 版架构的文件", "1, the version of the schema that is read here"));
		Optional<String> id = fields.required("id").flatMap(YamlValue::id);
		Optional<String> version = fields.required("version").flatMap(
				value -> value.matching(VERSION, "主.次.修订 形式的版本，如 1.0.0", "a version major.minor.micro such as 1.0.0"));
		Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
		Optional<MethodologyStatus> status = fields.required("status")
				.flatMap(value -> value.oneOf(List.of("draft", "approved", "retired")))
				.map(word -> MethodologyStatus.valueOf(word.toUpperCase(Locale.ROOT)));
		DocumentControl control = fields.optional("control").map(value -> new ControlSection(value).read())
				.orElse(DocumentControl.NONE);
		status.ifPresent(known -> new StatusCheck(known, control).check(fields.required("status").orElseThrow(),
				fields.optional("control").map(YamlValue::entries).map(entries -> entries.get("approved"))));
		Optional<LocalizedText> customer = fields.required("customer").flatMap(YamlValue::localized);
		Optional<RatingScale> scale = fields.required("scale").flatMap(new ScaleSection()::read);
		Optional<ImportanceScale> importance = fields.optional("importance").flatMap(MethodologyDocument::importance);
		boolean importanceWritten = fields.optional("importance").isPresent();
		IndicatorSection indicatorSection = new IndicatorSection(importance, importanceWritten);
		Optional<IndicatorSet> indicators = fields.required("indicators").flatMap(indicatorSection::read);
		CallSection calls = new CallSection();
		Optional<Weighting> weighting = fields.optional("weighting").isEmpty() ? Optional.of(EQUAL_WEIGHTS)
				: fields.optional("weighting").flatMap(new WeightingSection(indicators)::read);
		new WeightingNeeds(indicatorSection, importance, importanceWritten).check(fields.optional("weighting"));
		Optional<MethodCall> scoring = fields.required("scoring").flatMap(value -> calls.read(value, "method"));
		BandScale bands = fields.optional("bands").map(new BandSection()::read).orElse(BandScale.NONE);
		SurveySection surveys = new SurveySection(fields, indicators);
		Ids measureIds = new Ids(Set.of());
		List<MeasureDefinition> measures = fields.optional("measures")
				.map(new MeasureSection(measureIds, surveys.kinds())::read).orElse(List.of());
		scale.filter(known -> known.highest() <= DEFAULT_LOW_ANSWER && fields.optional("low-answers").isEmpty())
				.ifPresent(known -> fields.optional("scale").ifPresent(value -> value.warn(
						"没有写 low-answers 时 2 分及以下为低分，则每个等级都是低分。请写明 low-answers",
						"without low-answers scores up to 2 are low, which here all levels are; say which are under "
								+ "low-answers")));
		int lowAnswer = fields.optional("low-answers").flatMap(value -> lowAnswer(value, scale))
				.orElse(DEFAULT_LOW_ANSWER);
		int minimumValid = fields.optional("lowest").flatMap(MethodologyDocument::minimumValid)
				.orElse(DEFAULT_MINIMUM_VALID);
		List<Rule> rules = fields.optional("rules")
				.map(new RuleSection(called(fields, weighting, scoring, measures), Map.of("measures", measureIds.all(),
						"occasions", surveys.ids(), "duties", surveys.ids(), "control", ControlSection.KEYS))::read)
				.orElse(List.of());
		return !root.problems().isEmpty() ? Optional.empty()
				: Optional.of(new Methodology(id.orElseThrow(), version.orElseThrow(), name.orElseThrow(),
						status.orElseThrow(), control, customer.orElseThrow(), indicators.orElseThrow(),
						scale.orElseThrow(), importance, weighting.orElseThrow(), scoring.orElseThrow(), bands,
						measures, lowAnswer, minimumValid, surveys.plan(), rules, contentHash, source));
	}

	/** The ids of what is called; none where a call could not be read, so that no rule is blamed for it. */
	private static Set<String> called(YamlFields fields, Optional<Weighting> weighting, Optional<MethodCall> scoring,
			List<MeasureDefinition> measures) {
		Set<String> called = new HashSet<>();
		int written = fields.optional("measures").map(YamlValue::elements).map(List::size).orElse(0);
		if (weighting.isPresent() && scoring.isPresent() && measures.size() == written) {
			called.add(weighting.get().call().methodId());
			called.add(scoring.get().methodId());
			measures.forEach(measure -> called.add(measure.method().methodId()));
		}
		return called;
	}

	private static Optional<ImportanceScale> importance(YamlValue value) {
		int before = value.problems().count();
		List<Level> levels = value.fields("levels").required("levels").map(new LevelSection(true)::read)
				.orElse(List.of());
		return value.problems().count() > before ? Optional.empty() : Optional.of(new ImportanceScale(levels));
	}

	private static Optional<Integer> lowAnswer(YamlValue value, Optional<RatingScale> scale) {
		int lowest = scale.map(RatingScale::lowest).orElse(-1_000);
		int highest = scale.map(RatingScale::highest).orElse(1_000);
		return value.fields("at-most").required("at-most").flatMap(score -> score.whole(lowest, highest - 1));
	}

	private static Optional<Integer> minimumValid(YamlValue value) {
		return value.fields("minimum-valid").required("minimum-valid")
				.flatMap(number -> number.whole(0, MINIMUM_VALID_LIMIT));
	}
}
