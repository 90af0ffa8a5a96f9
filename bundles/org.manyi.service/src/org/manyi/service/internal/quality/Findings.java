/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.manyi.model.LocalizedText;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.Unexamined;

/** What comes together while a survey is looked at. */
final class Findings {

	private static final Comparator<QualityFinding> ORDER = Comparator.comparing(QualityFinding::kind)
			.thenComparing(QualityFinding::severity, Comparator.reverseOrder());

	private final List<QualityFinding> found = new ArrayList<>();
	private final List<Unexamined> unexamined = new ArrayList<>();

	void add(QualityFinding finding) {
		found.add(finding);
	}

	void leaveOut(LocalizedText reason, QualityFindingKind... kinds) {
		unexamined.add(new Unexamined(new TreeSet<>(Set.of(kinds)), reason));
	}

	/** In the order of kinds, of each kind warnings first, else as they were added. */
	List<QualityFinding> found() {
		return found.stream().sorted(ORDER).toList();
	}

	List<Unexamined> unexamined() {
		return List.copyOf(unexamined);
	}
}
