/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.manyi.model.GroupKey;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.duckdb.internal.sql.EvidenceSql;
import org.manyi.store.duckdb.internal.sql.Keys;

/** Answers questions on respondents together: each by itself would go through the same rows once more. */
record RespondentQuestions(Question question, Keys keys, OptionalLong sent) {

	/** Questions that the same rows answer. */
	private record Kind(RespondentUnit unit, boolean cube) {

		static Kind of(ForRespondentCounts request) {
			return new Kind(request.unit(), EvidenceSql.cubeCounts(request.unit(), request.conditions()));
		}
	}

	/** The answers to those of the requests that are on respondents. */
	Map<EvidenceRequest<?>, Grouped<RespondentCounts>> read(Set<EvidenceRequest<?>> requests) throws SQLException {
		Map<Kind, List<ForRespondentCounts>> kinds = new HashMap<>();
		for (EvidenceRequest<?> request : requests) {
			if (request instanceof ForRespondentCounts counts) {
				kinds.computeIfAbsent(Kind.of(counts), added -> new ArrayList<>()).add(counts);
			}
		}
		Map<EvidenceRequest<?>, Grouped<RespondentCounts>> answers = new HashMap<>();
		for (Map.Entry<Kind, List<ForRespondentCounts>> kind : kinds.entrySet()) {
			Set<RespondentCondition> conditions = new HashSet<>();
			kind.getValue().forEach(request -> conditions.addAll(request.conditions()));
			Grouped<RespondentCounts> all = new RespondentReader(question).read(keys,
					new ForRespondentCounts(kind.getKey().unit(), conditions), sent);
			kind.getValue().forEach(request -> answers.put(request, part(all, request)));
		}
		return answers;
	}

	private static Grouped<RespondentCounts> part(Grouped<RespondentCounts> all, ForRespondentCounts request) {
		Map<GroupKey, RespondentCounts> groups = new HashMap<>();
		all.groups().forEach((key, counts) -> groups.put(key, part(counts, request)));
		return new Grouped<>(part(all.total(), request), groups);
	}

	private static RespondentCounts part(RespondentCounts counts, ForRespondentCounts request) {
		Map<RespondentCondition, Long> asked = new HashMap<>(counts.counts());
		asked.keySet().retainAll(request.conditions());
		return new RespondentCounts(counts.unit(), counts.responses(), asked);
	}
}
