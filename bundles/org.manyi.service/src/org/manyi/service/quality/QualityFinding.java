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

import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.quality.ResponseSelection;

/**
 * Something found.
 *
 * @param kind       what
 * @param subject    the item, group, month or scale it is about; empty where it is about the survey
 * @param severity   how much it weighs
 * @param message    what was found, against which threshold
 * @param thresholds the parameters that decided it
 * @param responses  how many responses it concerns, [0, ∞)
 * @param examined   how many it could concern, [responses, ∞)
 * @param groups     the responses of each group that has one, where the finding is about the survey; else empty
 * @param selection  which responses; empty where it is not about single ones, as with months without any
 */
public record QualityFinding(QualityFindingKind kind, Optional<String> subject, QualitySeverity severity,
		LocalizedText message, List<QualityParameter> thresholds, long responses, long examined,
		SortedMap<GroupKey, Long> groups, Optional<ResponseSelection> selection) {

	public QualityFinding {
		thresholds = List.copyOf(thresholds);
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}

	/**
	 * Names it among the findings of its report: the code of its kind, with a colon and the subject where it has one.
	 */
	public String id() {
		return subject.map(name -> kind.code() + ":" + name).orElseGet(kind::code);
	}
}
