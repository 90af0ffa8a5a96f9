/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.manyi.model.DocumentControl;
import org.manyi.model.LocalizedText;

/** Reads who answers for a version, why it was made and when it holds. */
final class ControlSection {

	static final List<String> KEYS = List.of("change", "author", "reviewer", "approver", "approved", "effective",
			"retired");

	private final YamlFields fields;

	ControlSection(YamlValue value) {
		fields = value.fields(KEYS);
	}

	/** What could be read; no field need be there. */
	DocumentControl read() {
		Optional<LocalizedText> change = fields.optional("change").flatMap(YamlValue::localized);
		Optional<LocalDate> approved = date("approved");
		Optional<LocalDate> effective = date("effective");
		Optional<LocalDate> retired = date("retired");
		if (approved.isPresent() && effective.isPresent() && effective.get().isBefore(approved.get())) {
			fields.optional("effective").ifPresent(value -> value.expected("不早于批准日期 " + approved.get() + " 的日期",
					"a date not before the date of approval, " + approved.get()));
		}
		Optional<LocalDate> begin = effective.or(() -> approved);
		if (begin.isPresent() && retired.isPresent() && !retired.get().isAfter(begin.get())) {
			boolean isEffect = effective.isPresent();
			fields.optional("retired").ifPresent(
					value -> value.expected((isEffect ? "生效日期 " : "批准日期 ") + begin.get() + " 之后的日期",
							"a date after the date of " + (isEffect ? "effect, " : "approval, ") + begin.get()));
		}
		return new DocumentControl(change, text("author"), text("reviewer"), text("approver"), approved, effective,
				retired);
	}

	private Optional<String> text(String key) {
		return fields.optional(key).flatMap(YamlValue::text);
	}

	private Optional<LocalDate> date(String key) {
		return fields.optional(key).flatMap(YamlValue::date);
	}
}
