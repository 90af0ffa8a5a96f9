/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.DueDate;
import org.manyi.model.FollowUpDuty;
import org.manyi.model.LocalizedText;
import org.manyi.model.OccasionScope;

/** Reads what has to be done after a survey. */
final class DutySection {

	static final List<String> KEYS = List.of("id", "text", "owner", "each", "after", "due", "records");

	/** Duties of a circle that are shown. */
	private static final int LONGEST = 8;

	private final Ids ids;
	private final List<String> found;
	private final Map<String, YamlValue> places = new LinkedHashMap<>();
	private final Map<String, List<String>> causes = new LinkedHashMap<>();

	/**
	 * @param ids   the ids of occasions and duties
	 * @param found what may be found, each a cause of duties
	 */
	DutySection(Ids ids, List<String> found) {
		this.ids = ids;
		this.found = List.copyOf(found);
	}

	/** The duties that could be read. */
	List<FollowUpDuty> read(YamlValue value) {
		List<YamlFields> written = value.elements().stream().map(element -> element.fields(KEYS)).toList();
		List<Optional<String>> dutyIds = written.stream().map(fields -> fields.required("id").flatMap(ids::claim))
				.toList();
		List<String> known = new ArrayList<>(ids.all());
		known.addAll(found);
		List<FollowUpDuty> duties = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			duty(written.get(i), dutyIds.get(i), known).ifPresent(duties::add);
		}
		new DutyCycles(causes).find().forEach(this::refuse);
		return duties;
	}

	private Optional<FollowUpDuty> duty(YamlFields fields, Optional<String> id, List<String> known) {
		Optional<LocalizedText> text = fields.required("text").flatMap(YamlValue::localized);
		Optional<LocalizedText> owner = fields.required("owner").flatMap(YamlValue::localized);
		Set<OccasionScope> each = fields.optional("each").map(ScopeWords::read).orElse(Set.of());
		List<String> after = fields.optional("after").map(list -> after(list, known)).orElse(List.of());
		fields.optional("after").ifPresent(list -> id.ifPresent(duty -> {
			places.putIfAbsent(duty, list);
			causes.putIfAbsent(duty, after);
		}));
		Optional<DueDate> due = fields.optional("due").flatMap(DueWord::read);
		List<String> records = fields.optional("records").map(YamlValue::texts).orElse(List.of());
		return id.isPresent() && text.isPresent() && owner.isPresent()
				? Optional.of(new FollowUpDuty(id.get(), text.get(), owner.get(), each, after, due, records))
				: Optional.empty();
	}

	private static List<String> after(YamlValue list, List<String> known) {
		return list.someElements("没有写起因；每次调查之后都要做时不写 after",
				"names no cause; leave after out where every survey gives rise to it").stream()
				.flatMap(cause -> cause.oneOf(known).stream()).distinct().toList();
	}

	private void refuse(List<String> cycle) {
		String first = firstOf(cycle);
		List<String> way = new ArrayList<>(cycle.subList(cycle.indexOf(first), cycle.size()));
		way.addAll(cycle.subList(0, cycle.indexOf(first)));
		way.add(first);
		YamlValue place = places.get(first);
		if (place != null) {
			String shown = way.size() > LONGEST ? String.join(" ← ", way.subList(0, LONGEST - 2)) + " ← … ← " + first
					: String.join(" ← ", way);
			place.problem("职责互相等待，永远不会开始：" + shown, "the duties wait for each other and are never due: " + shown);
		}
	}

	/** The one that stands first in the file. */
	private String firstOf(List<String> cycle) {
		return causes.keySet().stream().filter(cycle::contains).findFirst().orElseThrow();
	}
}
