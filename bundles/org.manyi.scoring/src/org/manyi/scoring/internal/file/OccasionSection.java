/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.OccasionScope;
import org.manyi.model.OccasionTiming;
import org.manyi.model.PeriodUnit;
import org.manyi.model.SurveyMode;
import org.manyi.model.SurveyOccasion;

/** Reads the occasions on which customers are asked, each with its questionnaire. */
final class OccasionSection {

	static final List<String> KEYS = List.of("id", "name", "kind", "every", "after", "event", "due", "each",
			"audience", "owner", "modes", "forms", "stages", "items");

	private final Ids ids;
	private final Optional<IndicatorSet> indicators;

	/**
	 * @param ids        the ids of occasions and duties
	 * @param indicators the indicators, as far as they could be read
	 */
	OccasionSection(Ids ids, Optional<IndicatorSet> indicators) {
		this.ids = ids;
		this.indicators = indicators;
	}

	/** The occasions that could be read. */
	List<SurveyOccasion> read(YamlValue value) {
		List<SurveyOccasion> occasions = new ArrayList<>();
		value.elements().forEach(element -> occasion(element).ifPresent(occasions::add));
		return occasions;
	}

	private Optional<SurveyOccasion> occasion(YamlValue value) {
		YamlFields fields = value.fields(KEYS);
		Optional<String> id = fields.required("id").flatMap(ids::claim);
		Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
		Optional<String> kind = fields.optional("kind").isPresent() ? fields.optional("kind").flatMap(YamlValue::id)
				: id;
		Optional<OccasionTiming> timing = timing(value, fields);
		Set<OccasionScope> each = fields.optional("each").map(ScopeWords::read).orElse(Set.of());
		Optional<LocalizedText> audience = fields.optional("audience").flatMap(YamlValue::localized);
		Optional<LocalizedText> owner = fields.optional("owner").flatMap(YamlValue::localized);
		List<SurveyMode> modes = fields.optional("modes").map(OccasionSection::modes).orElse(List.of());
		List<String> forms = fields.optional("forms").map(YamlValue::texts).orElse(List.of());
		List<String> stages = fields.optional("stages").map(YamlValue::texts).orElse(List.of());
		List<String> items = fields.optional("items").map(this::items).orElse(List.of());
		return id.isPresent() && name.isPresent() && kind.isPresent() && timing.isPresent()
				? Optional.of(new SurveyOccasion(id.get(), name.get(), kind.get(), timing.get(), each, audience, owner,
						modes, forms, stages, items))
				: Optional.empty();
	}

	private static Optional<OccasionTiming> timing(YamlValue value, YamlFields fields) {
		Optional<YamlValue> every = fields.optional("every");
		Optional<YamlValue> after = fields.optional("after");
		if (every.isPresent() == after.isPresent()) {
			value.problem("应写 every（每月、季度或年）或 after（某种事件之后），二者取一",
					"expected either every (month, quarter or year) or after (a kind of event)");
			return Optional.empty();
		}
		if (every.isPresent()) {
			fields.optional("due").ifPresent(due -> due.problem("只有 after（某种事件之后）才有期限",
					"is for an occasion after a kind of event (after) alone"));
			fields.optional("event").ifPresent(name -> name.problem("只有 after（某种事件之后）才有事件名称",
					"is for an occasion after a kind of event (after) alone"));
			return every.get().oneOf(List.of("month", "quarter", "year"))
					.map(word -> new OccasionTiming.Periodic(PeriodUnit.valueOf(word.toUpperCase(Locale.ROOT))));
		}
		return after.flatMap(YamlValue::id).map(
				event -> new OccasionTiming.AfterEvent(event, fields.optional("event").flatMap(YamlValue::localized),
						fields.optional("due").flatMap(DueWord::read)));
	}

	private static List<SurveyMode> modes(YamlValue value) {
		return value.someElements("没有写方式；任何方式都可以时不写 modes", "names no way; leave modes out where any will do").stream()
				.flatMap(mode -> mode.oneOf(List.of("visit", "telephone", "sheet")).stream())
				.map(word -> SurveyMode.valueOf(word.toUpperCase(Locale.ROOT))).distinct().toList();
	}

	/** In the order of the questionnaire, whatever order they are written in. */
	private List<String> items(YamlValue value) {
		List<YamlValue> written = value.someElements("没有调查项；问全部调查项时不写 items",
				"names no item; leave items out where all of them are asked");
		if (indicators.isEmpty()) {
			return List.of();
		}
		List<String> known = indicators.get().items().stream().map(Item::id).toList();
		Set<String> named = new HashSet<>();
		for (YamlValue item : written) {
			item.oneOf(known).filter(id -> !named.add(id)).ifPresent(
					twice -> item.problem("调查项“" + twice + "”重复", "the item “" + twice + "” stands twice"));
		}
		return known.stream().filter(named::contains).toList();
	}
}
