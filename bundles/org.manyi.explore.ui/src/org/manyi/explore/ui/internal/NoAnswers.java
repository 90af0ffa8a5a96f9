/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.service.Analysis;
import org.manyi.ui.PartPages;

/**
 * Says that nothing can be scored, since no answer is valid, and what there is instead.
 *
 * @param texts in their language
 */
public record NoAnswers(Texts texts) {

	/** The sentence; empty where there is a valid answer. */
	public Optional<String> words(Analysis analysis) {
		return isSo(analysis) ? Optional.of(text(analysis)) : Optional.empty();
	}

	/**
	 * What stands in a view in place of its figures; empty where there is a valid answer.
	 *
	 * @param id       of the view, with which that of its button begins
	 * @param problems leads to what could not be read
	 */
	Optional<PartPages.Message> message(Analysis analysis, String id, Runnable problems) {
		Messages messages = texts.messages();
		return words(analysis).map(text -> new PartPages.Message(
				returned(analysis) == 0 ? messages.noneReturnedTitle : messages.noAnswersTitle, text,
				List.of(new PartPages.Action(id + ".problems", messages.noAnswersProblems, problems))));
	}

	private static boolean isSo(Analysis analysis) {
		return analysis.total().scores().responses().valid() == 0;
	}

	private static long returned(Analysis analysis) {
		return analysis.total().scores().responses().returned();
	}

	private String text(Analysis analysis) {
		Messages messages = texts.messages();
		ResponseCounts responses = analysis.total().scores().responses();
		return responses.returned() == 0 ? messages.noneReturnedText
				: texts.format(messages.noAnswersText, responses.returned(), String.join(" · ", states(analysis)));
	}

	/** How many sheets are excluded, and how many answers of the others are in each state that occurs. */
	private List<String> states(Analysis analysis) {
		Messages messages = texts.messages();
		List<String> states = new ArrayList<>();
		long excluded = analysis.total().scores().responses().excluded();
		if (excluded > 0) {
			states.add(texts.format(messages.noAnswersExcluded, excluded));
		}
		add(states, messages.columnNotApplicable, analysis, ItemTally::notApplicable);
		add(states, messages.columnBlank, analysis, ItemTally::blank);
		add(states, messages.columnNotShown, analysis, ItemTally::notShown);
		add(states, messages.columnInvalid, analysis, ItemTally::invalid);
		return states;
	}

	private void add(List<String> states, String name, Analysis analysis, ToLongFunction<ItemTally> count) {
		long all = analysis.total().scores().items().stream().map(ItemResult::tally).mapToLong(count).sum();
		if (all > 0) {
			states.add(name + " " + texts.numbers().count(all));
		}
	}
}
