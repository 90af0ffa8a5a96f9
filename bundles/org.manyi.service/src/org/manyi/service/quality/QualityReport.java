/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.analysis.quality.PeriodBalance;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.store.api.quality.DurationSummary;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * The data quality of a survey: immutable, of one state of its data.
 *
 * @param request    what was asked
 * @param survey     the survey
 * @param version    the state of its data
 * @param responses  how many responses there are; those that someone has excluded are in no other figure of the report
 * @param by         the fields that make the groups; empty where there are none
 * @param groups     each group that has a response
 * @param findings   what was found, in the order of kinds, of each kind warnings before notices
 * @param unexamined what was not looked for, and why
 * @param items      the answers of each item that are no level, in questionnaire order
 * @param months     the responses of each month; empty where no response has a date
 * @param durations  how long answering took
 * @param scales     the survey as one scale, then each dimension of several items; empty where reliability was not
 *                   computed
 */
public record QualityReport(QualityRequest request, SurveyDescription survey, DataVersion version,
		ResponseCounts responses, List<GroupField> by, SortedMap<GroupKey, QualityGroup> groups,
		List<QualityFinding> findings, List<Unexamined> unexamined, List<UnansweredItem> items,
		Optional<PeriodBalance> months, DurationSummary durations, List<Scale> scales) {

	public QualityReport {
		by = List.copyOf(by);
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
		findings = List.copyOf(findings);
		unexamined = List.copyOf(unexamined);
		items = List.copyOf(items);
		scales = List.copyOf(scales);
	}

	/** The finding of that id, empty where there is none. */
	public Optional<QualityFinding> finding(String id) {
		return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
	}
}
