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
		return parts.isEmpty() ? LocalizedText.same("—")
				: new LocalizedText(String.join("，", parts.stream().map(LocalizedText::zh).toList()),
						String.join(", ", parts.stream().map(LocalizedText::en).toList()));
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
		case DueDate.WithinDays(int days) -> new LocalizedText(days + " 天以内", "within " + days + " days");
		};
	}

	static LocalizedText clause(ClauseReference clause) {
		return new LocalizedText("《%s》%s".formatted(clause.document(), clause.clause()),
				"%s, %s".formatted(clause.document(), clause.clause()));
	}
}
