/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.workspace.FrozenMonth;

/**
 * Reads the counts as they were submitted and sets them beside those of now.
 *
 * @param submitted where they are
 * @param present   where those of now are
 * @param request   the question
 * @param answered  the evidence that the sources of satisfaction can give
 * @param sent      questionnaires sent, of the whole slice
 */
record SubmittedReader(EvidenceReading submitted, EvidenceReading present, AnalysisRequest request,
		Set<EvidenceRequest<?>> answered, OptionalLong sent) {

	/**
	 * @param now what was read of the present state
	 */
	ReadEvidence read(EvidenceResult now, List<FrozenMonth> months, IProgressMonitor monitor) throws EvidenceException {
		EvidenceResult then = submitted.read(query(request.slice(), request.by()), monitor);
		SortedMap<GroupKey, EvidenceSet> differing = new TreeMap<>(then.groups());
		differing.keySet().removeIf(key -> then.groups().get(key).equals(now.groups().get(key)));
		SortedMap<GroupKey, EvidenceSet> groups = new TreeMap<>(now.groups());
		Set<GroupKey> appeared = new TreeSet<>(now.groups().keySet());
		appeared.removeAll(then.groups().keySet());
		for (GroupKey key : differing.keySet()) {
			if (!groups.containsKey(key)) {
				groups.put(key, present.read(query(part(key), List.of()), SubMonitor.convert(null)).total());
			}
		}
		if (differing.isEmpty() && appeared.isEmpty() && then.total().equals(now.total())) {
			return new ReadEvidence(now, months);
		}
		return new ReadEvidence(new EvidenceResult(now.total(), groups, now.input()), months,
				Optional.of(new EvidenceResult(then.total(), differing, then.input())), appeared);
	}

	private EvidenceQuery query(Slice slice, List<GroupField> by) {
		return new EvidenceQuery(slice, answered, by, by.equals(request.by()) ? sent : OptionalLong.empty(),
				Optional.empty());
	}

	/** The slice that is the group of a key. */
	private Slice part(GroupKey key) {
		Map<GroupField, Set<String>> restrictions = new HashMap<>(request.slice().restrictions());
		key.values().forEach((field, value) -> restrictions.put(field, Set.of(value)));
		return new Slice(restrictions);
	}
}
