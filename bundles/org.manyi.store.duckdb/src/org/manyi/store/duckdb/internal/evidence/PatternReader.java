/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.manyi.model.Answer;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;
import org.manyi.store.duckdb.internal.sql.Keys;

/**
 * Distinct answer patterns of a slice and its groups. Where there are more than wanted, as many sheets as patterns were
 * wanted are drawn without replacement.
 */
final class PatternReader {

	private final Question question;
	private final ForResponsePatterns request;
	private final List<Integer> items;
	private final AnswerCoding coding;

	PatternReader(Question question, ForResponsePatterns request) {
		this.question = question;
		this.request = request;
		items = question.places(request.itemIds());
		coding = new AnswerCoding(question.survey().description().questionnaire().scale());
	}

	private static final class Patterns {

		private final List<Pattern> patterns = new ArrayList<>();
		private long distinct;
		private long returned;
	}

	Grouped<ResponsePatterns> read(Keys keys) throws SQLException {
		ResponsePatterns total = readAll();
		if (keys.isEmpty()) {
			return new Grouped<>(total, Map.of());
		}
		Groups<Patterns> groups = new Groups<>(keys, question, Patterns::new);
		int first = keys.fields().size() + 1;
		question.each(question.sql().patternCount(keys, items), row -> groups.of(row).distinct = row.getLong(first));
		question.eachExcluded(keys, groups::of);
		Map<GroupKey, ResponsePatterns> evidence = new HashMap<>();
		if (groups.all().stream().allMatch(group -> group.distinct <= request.limit())) {
			question.each(question.sql().patterns(keys, items), row -> add(groups.of(row), row, first));
			evidence.putAll(groups.evidence(group -> true, this::whole));
		} else {
			for (GroupKey key : groups.evidence(group -> true, group -> group).keySet()) {
				evidence.put(key, new PatternReader(question.of(part(key)), request).readAll());
			}
		}
		return new Grouped<>(total, evidence);
	}

	/** The slice that is the group of a key. */
	private Slice part(GroupKey key) {
		Map<GroupField, Set<String>> restrictions = new HashMap<>(question.slice().restrictions());
		key.values().forEach((field, value) -> restrictions.put(field, Set.of(value)));
		return new Slice(restrictions);
	}

	private ResponsePatterns readAll() throws SQLException {
		long[] numbers = new long[2];
		question.each(question.sql().patternCount(Keys.NONE, items), row -> numbers[0] = row.getLong(1));
		boolean sampled = numbers[0] > request.limit();
		Patterns patterns = new Patterns();
		question.each(sampled ? question.sql().sampledPatterns(items, request.limit(), request.seed())
				: question.sql().patterns(Keys.NONE, items), row -> add(patterns, row, 1));
		if (!sampled) {
			return whole(patterns);
		}
		question.each(question.sql().returned(), row -> numbers[1] = row.getLong(1));
		return new ResponsePatterns(request.itemIds(), patterns.patterns, numbers[1], true, request.seed());
	}

	private ResponsePatterns whole(Patterns patterns) {
		return new ResponsePatterns(request.itemIds(), patterns.patterns, patterns.returned, false, request.seed());
	}

	private void add(Patterns patterns, ResultSet row, int first) throws SQLException {
		List<Answer> answers = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			byte code = (byte) row.getInt(first + i);
			AnswerState state = AnswerCoding.state(code);
			answers.add(state == AnswerState.LEVEL ? new Answer.OfLevel(coding.score(code)) : new Answer.Other(state));
		}
		long sheets = row.getLong(first + items.size());
		patterns.patterns.add(new Pattern(answers, sheets));
		patterns.returned += sheets;
	}
}
