/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.model.ClauseReference;
import org.manyi.model.DueDate;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.PeriodUnit;

/** Parts of a sentence, put together one after the other, in both languages. */
final class Wording {

	private final List<LocalizedText> parts = new ArrayList<>();

	Wording add(LocalizedText part) {
		parts.add(part);
		return this;
	}

	Wording add(String zh, String en) {
		return add(new LocalizedText(zh, en));
	}

	Wording addIf(boolean there, String zh, String en) {
		return there ? add(zh, en) : this;
	}

	/** Adds a name and a text, where there is one. */
	Wording addText(String zh, String en, Optional<LocalizedText> text) {
		return text.map(known -> add(zh + known.zh(), en + known.en())).orElse(this);
	}

	/** Adds a name and its value, where there is one. */
	Wording add(String zh, String en, Optional<?> value) {
		return value.isPresent() ? add(zh + value.get(), en + value.get()) : this;
	}

	/** Adds a name and its values, where there are any. */
	Wording add(String zh, String en, List<String> values) {
		return values.isEmpty() ? this : add(zh + String.join("、", values), en + String.join(", ", values));
	}

	/** The parts with commas between them; a dash where there are none. */
	LocalizedText text() {
		return joined("，", ", ");
	}

	/** The parts with semicolons between them, where they have commas of their own; a dash where there are none. */
	LocalizedText clauses() {
		return joined("；", "; ");
	}

	private LocalizedText joined(String zh, String en) {
		return parts.isEmpty() ? LocalizedText.same("—") : listed(parts, zh, en);
	}

	private static LocalizedText listed(List<LocalizedText> texts, String zh, String en) {
		return new LocalizedText(String.join(zh, texts.stream().map(LocalizedText::zh).toList()),
				String.join(en, texts.stream().map(LocalizedText::en).toList()));
	}

	/** Texts one after the other. */
	static LocalizedText list(List<LocalizedText> texts) {
		return listed(texts, "、", ", ");
	}

	/** Items by their names; one that there is none of by its id. */
	static LocalizedText items(List<String> ids, IndicatorSet indicators) {
		return list(ids.stream().map(id -> item(id, indicators)).toList());
	}

	/** An item by its name; one that there is none of by its id. */
	static LocalizedText item(String id, IndicatorSet indicators) {
		return indicators.items().stream().filter(item -> item.id().equalsIgnoreCase(id)).findFirst().map(Item::name)
				.orElse(LocalizedText.same(id));
	}

	/** The title of a parameter, whose own words may have a colon. */
	static LocalizedText of(LocalizedText owner, LocalizedText parameter) {
		LocalizedText name = quoted(parameter);
		return new LocalizedText(owner.zh() + "，" + name.zh(), owner.en() + ", " + name.en());
	}

	/** In quotation marks. */
	static LocalizedText quoted(LocalizedText text) {
		return new LocalizedText("“" + text.zh() + "”", "“" + text.en() + "”");
	}

	/** Without an exponent, as written. */
	static String number(BigDecimal value) {
		return value.toPlainString();
	}

	static LocalizedText period(PeriodUnit unit) {
		return switch (unit) {
		case MONTH -> new LocalizedText("月", "month");
		case QUARTER -> new LocalizedText("季度", "quarter");
		case YEAR -> new LocalizedText("年", "year");
		};
	}

	static LocalizedText due(DueDate due) {
		return switch (due) {
		case DueDate.NextWeekday(DayOfWeek day) -> new LocalizedText(
				"其后第一个" + day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE),
				"on the next " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
		case DueDate.NextMonth() -> new LocalizedText("次月内", "in the next calendar month");
		case DueDate.EndOf(PeriodUnit period) -> new LocalizedText("当" + period(period).zh() + "末以前",
				"by the end of the " + period(period).en());
		case DueDate.WithinDays(int days) -> new LocalizedText(days + " 天内", "within " + days + " days");
		};
	}

	static LocalizedText clause(ClauseReference clause) {
		return new LocalizedText("《%s》%s".formatted(clause.document(), clause.clause()),
				"%s, %s".formatted(clause.document(), clause.clause()));
	}
}
