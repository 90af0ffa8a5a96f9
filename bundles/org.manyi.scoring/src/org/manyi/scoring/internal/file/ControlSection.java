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
		Optional<LocalDate> effective = date("effective");
		Optional<LocalDate> retired = date("retired");
		if (effective.isPresent() && retired.isPresent() && !retired.get().isAfter(effective.get())) {
			fields.optional("retired").ifPresent(value -> value.expected("生效日期 " + effective.get() + " 之后的日期",
					"a date after the date of effect, " + effective.get()));
		}
		return new DocumentControl(change, text("author"), text("reviewer"), text("approver"), date("approved"),
				effective, retired);
	}

	private Optional<String> text(String key) {
		return fields.optional(key).flatMap(YamlValue::text);
	}

	private Optional<LocalDate> date(String key) {
		return fields.optional(key).flatMap(YamlValue::date);
	}
}
