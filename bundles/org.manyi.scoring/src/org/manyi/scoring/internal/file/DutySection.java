/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.manyi.model.DueDate;
import org.manyi.model.FollowUpDuty;
import org.manyi.model.FollowUpTrigger;
import org.manyi.model.LocalizedText;

/** Reads what has to be done after a survey. */
final class DutySection {

	static final List<String> KEYS = List.of("id", "text", "owner", "after", "due", "records");

	private final Ids ids;

	/**
	 * @param ids the ids of occasions and duties
	 */
	DutySection(Ids ids) {
		this.ids = ids;
	}

	/** The duties that could be read. */
	List<FollowUpDuty> read(YamlValue value) {
		List<YamlFields> written = value.elements().stream().map(element -> element.fields(KEYS)).toList();
		List<Optional<String>> dutyIds = written.stream().map(fields -> fields.required("id").flatMap(ids::claim))
				.toList();
		List<String> causes = new ArrayList<>(ids.all());
		Arrays.stream(FollowUpTrigger.values()).map(FollowUpTrigger::id).forEach(causes::add);
		List<FollowUpDuty> duties = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			duty(written.get(i), dutyIds.get(i), causes).ifPresent(duties::add);
		}
		return duties;
	}

	private static Optional<FollowUpDuty> duty(YamlFields fields, Optional<String> id, List<String> causes) {
		Optional<LocalizedText> text = fields.required("text").flatMap(YamlValue::localized);
		Optional<LocalizedText> owner = fields.required("owner").flatMap(YamlValue::localized);
		List<String> after = fields.optional("after").map(list -> list.elements().stream()
				.flatMap(cause -> cause.oneOf(causes).stream()).distinct().toList()).orElse(List.of());
		Optional<DueDate> due = fields.optional("due").flatMap(DueWord::read);
		List<String> records = fields.optional("records").map(YamlValue::texts).orElse(List.of());
		return id.isPresent() && text.isPresent() && owner.isPresent()
				? Optional.of(new FollowUpDuty(id.get(), text.get(), owner.get(), after, due, records))
				: Optional.empty();
	}
}
