/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;

/**
 * Distinct answer patterns with their number. Where there are more than wanted, as many sheets as patterns were wanted
 * are drawn without replacement, each as likely as any other; which ones, the seed and the order of the sheets decide.
 */
final class PatternCounts implements Accumulator {

	private final ForResponsePatterns request;
	private final int[] items;
	private final Random random;
	/** Sheets by pattern, in the order patterns first occur; of the sample once there are too many patterns. */
	private Map<Key, long[]> counts = new LinkedHashMap<>();
	private Key @Nullable [] sample;
	private long returned;

	/** Codes of one sheet as a key. */
	private record Key(byte[] codes) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && Arrays.equals(codes, key.codes);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(codes);
		}
	}

	/**
	 * @param items places in the questionnaire, in the order of the request
	 */
	PatternCounts(ForResponsePatterns request, int[] items) {
		this.request = request;
		this.items = items;
		random = new Random(request.seed());
	}

	@Override
	public void add(ResponseRow row) {
		byte[] codes = new byte[items.length];
		for (int i = 0; i < codes.length; i++) {
			codes[i] = (byte) row.answers[items[i]];
		}
		Key key = new Key(codes);
		returned++;
		Key[] drawn = sample;
		if (drawn == null) {
			counts.computeIfAbsent(key, added -> new long[1])[0]++;
			if (counts.size() > request.limit()) {
				sample = draw();
				counts = new LinkedHashMap<>();
			}
		} else {
			long place = random.nextLong(returned);
			if (place < drawn.length) {
				drawn[(int) place] = key;
			}
		}
	}

	/** As many of the sheets so far as patterns are wanted: each sheet in turn with the chance that is left for it. */
	private Key[] draw() {
		Key[] drawn = new Key[request.limit()];
		long left = returned;
		int open = drawn.length;
		for (Map.Entry<Key, long[]> pattern : counts.entrySet()) {
			for (long sheet = 0; sheet < pattern.getValue()[0]; sheet++) {
				if (random.nextLong(left) < open) {
					drawn[drawn.length - open--] = pattern.getKey();
				}
				left--;
			}
		}
		return drawn;
	}

	/** A sample of a whole is none of its groups'. */
	@Override
	public boolean addsUp() {
		return false;
	}

	@Override
	public ResponsePatterns evidence(CountingContext context) {
		Key[] drawn = sample;
		Map<Key, long[]> sheets = counts;
		if (drawn != null) {
			sheets = new LinkedHashMap<>();
			for (Key key : drawn) {
				sheets.computeIfAbsent(key, added -> new long[1])[0]++;
			}
		}
		List<Pattern> patterns = new ArrayList<>();
		sheets.forEach((key, count) -> patterns.add(new Pattern(answers(key, context.codes()), count[0])));
		return new ResponsePatterns(request.itemIds(), patterns, returned, drawn != null, request.seed());
	}

	private static List<Answer> answers(Key key, AnswerCodes codes) {
		List<Answer> answers = new ArrayList<>();
		for (byte code : key.codes()) {
			AnswerState state = codes.state(code);
			answers.add(state == AnswerState.LEVEL ? new Answer.OfLevel(codes.score(code)) : new Answer.Other(state));
		}
		return answers;
	}
}
