/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.StoredInput;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.Exclusion;

/**
 * The decisions that make counts of a survey other than they came.
 *
 * @param decisions of the workspace
 * @param surveyId  the survey
 * @param version   as of which state
 */
record DecisionsInForce(Decisions decisions, String surveyId, DataVersion version) {

	List<StoredInput.Decision> exclusions() throws EvidenceException {
		return counted(decisions.exclusions(surveyId, version).stream().map(Exclusion::decision).toList());
	}

	/**
	 * By the last correction of each answer; one that was corrected back is as it came.
	 *
	 * @param imports whose responses are counted
	 */
	List<StoredInput.Decision> corrections(Set<Long> imports) throws EvidenceException {
		record Place(long response, String itemId) {
		}
		Map<Place, List<Correction>> answers = decisions.corrections(surveyId, version).stream()
				.filter(correction -> imports.contains(correction.response().importNumber()))
				.collect(Collectors.groupingBy(
						correction -> new Place(correction.response().number(), correction.itemId()),
						LinkedHashMap::new, Collectors.toList()));
		return counted(answers.values().stream()
				.filter(chain -> !chain.getFirst().original().equals(chain.getLast().corrected()))
				.map(chain -> chain.getLast().decision()).toList());
	}

	private static List<StoredInput.Decision> counted(Collection<ChangeHead> heads) {
		Map<Long, List<ChangeHead>> byVersion = heads.stream()
				.collect(Collectors.groupingBy(head -> head.version().number(), TreeMap::new, Collectors.toList()));
		return byVersion.values().stream().map(same -> {
			ChangeHead head = same.getFirst();
			return new StoredInput.Decision(head.version().number(), head.at(), head.person(), head.reason(),
					same.size());
		}).toList();
	}
}
