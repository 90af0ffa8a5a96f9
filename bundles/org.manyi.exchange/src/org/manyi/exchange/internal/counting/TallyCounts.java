/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.model.AnswerState;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

/** Answers per item and code, opinions per category. */
final class TallyCounts implements Accumulator {

	private final int codes;
	private final long[] cells;
	private long returned;
	private long valid;
	private long[] mentions = {};
	private long[] sheets = {};

	TallyCounts(CountingContext context) {
		codes = context.codes().size();
		cells = new long[codes * context.questionnaire().items().size()];
	}

	@Override
	public void add(ResponseRow row) {
		returned++;
		if (row.levels() > 0) {
			valid++;
		}
		int base = 0;
		for (int code : row.answers) {
			cells[base + code]++;
			base += codes;
		}
		for (int i = 0; i < row.categoryCount; i++) {
			addCategory(row, i);
		}
	}

	@Override
	public boolean addsUp() {
		return true;
	}

	@Override
	public void addAll(Accumulator part) {
		TallyCounts more = (TallyCounts) part;
		returned += more.returned;
		valid += more.valid;
		for (int cell = 0; cell < cells.length; cell++) {
			cells[cell] += more.cells[cell];
		}
		makeRoom(more.mentions.length);
		for (int category = 0; category < more.mentions.length; category++) {
			mentions[category] += more.mentions[category];
			sheets[category] += more.sheets[category];
		}
	}

	private void makeRoom(int categories) {
		if (categories > mentions.length) {
			int length = Math.max(categories, mentions.length * 2);
			mentions = Arrays.copyOf(mentions, length);
			sheets = Arrays.copyOf(sheets, length);
		}
	}

	private void addCategory(ResponseRow row, int place) {
		int category = row.categories[place];
		makeRoom(category + 1);
		mentions[category]++;
		for (int i = 0; i < place; i++) {
			if (row.categories[i] == category) {
				return;
			}
		}
		sheets[category]++;
	}

	@Override
	public Tally evidence(CountingContext context) {
		List<ItemTally> items = new ArrayList<>();
		for (int item = 0; item < context.questionnaire().items().size(); item++) {
			items.add(item(item, context));
		}
		List<CategoryCount> categories = new ArrayList<>();
		for (int category = 0; category < mentions.length; category++) {
			if (mentions[category] > 0) {
				categories.add(new CategoryCount(context.categories().text(category), mentions[category],
						sheets[category]));
			}
		}
		return new Tally(new ResponseCounts(context.sent(), returned, valid), items, categories);
	}

	private ItemTally item(int item, CountingContext context) {
		AnswerCodes meaning = context.codes();
		int base = item * codes;
		SortedMap<Integer, Long> levels = new TreeMap<>();
		for (int code = 0; code < meaning.levels(); code++) {
			levels.put(meaning.score(code), cells[base + code]);
		}
		return new ItemTally(context.questionnaire().items().get(item).id(), levels,
				cells[base + meaning.code(AnswerState.NOT_APPLICABLE)], cells[base + meaning.code(AnswerState.BLANK)],
				cells[base + meaning.code(AnswerState.NOT_SHOWN)], cells[base + meaning.code(AnswerState.INVALID)]);
	}
}
