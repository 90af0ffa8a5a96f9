/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualitySeverity;
import org.manyi.service.slice.LookAlikes;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.quality.ResponseSelection.InSlice;

/** Looks for names of units, regions and the like that look alike. */
final class NameExaminer {

	private static final List<GroupField> FIELDS = List.of(GroupField.UNIT, GroupField.REGION, GroupField.STAGE,
			GroupField.CUSTOMER_SEGMENT, GroupField.MODE);

	private final List<ForGroupTallies> evidence;
	private final Findings findings;

	/** @param source asked for the names that it knows */
	NameExaminer(EvidenceSource source, Findings findings) {
		evidence = FIELDS.stream().map(field -> new ForGroupTallies(List.of(field))).filter(source::supports).toList();
		this.findings = findings;
	}

	/** What it needs to know. */
	List<ForGroupTallies> evidence() {
		return evidence;
	}

	void examine(EvidenceSet counted) {
		evidence.forEach(request -> examine(request.fields().getFirst(), counted, request));
	}

	private void examine(GroupField field, EvidenceSet counted, ForGroupTallies request) {
		SortedMap<String, Long> responses = new TreeMap<>();
		counted.get(request).groups().forEach((key, tally) -> responses.merge(key.values().getOrDefault(field, ""),
				tally.responses().counted(), Long::sum));
		LookAlikes.among(field, responses.keySet()).ifPresent(alike -> add(alike, responses));
	}

	private void add(LookAlikes alike, SortedMap<String, Long> responses) {
		long concerned = alike.names().stream().mapToLong(responses::get).sum();
		long all = responses.values().stream().mapToLong(Long::longValue).sum();
		findings.add(new QualityFinding(QualityFindingKind.NAMES_ALIKE, Optional.of(alike.field().word()),
				QualitySeverity.WARNING, alike.words(), List.of(), concerned, all, new TreeMap<>(),
				Optional.of(new InSlice(new Slice(Map.of(alike.field(), alike.names()))))));
	}
}
