/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.Item;
import org.manyi.model.RatingScale;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseFilter.AnswerTo;
import org.manyi.store.api.quality.ResponseFilter.Comments;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * What responses of a survey can be filtered by, each with its words; the first of each list filters nothing.
 *
 * @param items    no item, then those of the survey
 * @param answers  the answers to the item chosen
 * @param opinions what is said in words
 */
record FilterChoices(List<Choice<Optional<String>>> items, List<Choice<Optional<Wanted>>> answers,
		List<Choice<Said>> opinions) {

	/**
	 * One of a list.
	 *
	 * @param words as the user reads them
	 * @param value what it means
	 */
	record Choice<T>(String words, T value) {
	}

	/** Levels, or one of the other states. */
	record Wanted(SortedSet<Integer> scores, Set<AnswerState> states) {
	}

	/** A category, or what is asked of comments. */
	record Said(Optional<String> category, Comments comments) {
	}

	static FilterChoices of(SurveyDescription survey, List<String> categories, Texts texts) {
		List<Choice<Optional<String>>> items = new ArrayList<>();
		items.add(new Choice<>(texts.messages().filterAnyItem, Optional.empty()));
		for (Item item : survey.questionnaire().items()) {
			items.add(new Choice<>(texts.of(item.name()), Optional.of(item.id())));
		}
		List<Choice<Said>> opinions = new ArrayList<>();
		opinions.add(new Choice<>(texts.messages().filterAnyOpinion, new Said(Optional.empty(), Comments.ANY)));
		opinions.add(new Choice<>(texts.messages().filterCommented, new Said(Optional.empty(), Comments.PRESENT)));
		opinions.add(new Choice<>(texts.messages().filterUncoded, new Said(Optional.empty(), Comments.UNCODED)));
		categories.forEach(category -> opinions
				.add(new Choice<>(category, new Said(Optional.of(category), Comments.ANY))));
		return new FilterChoices(items, answers(survey.questionnaire().scale(), texts), opinions);
	}

	private static List<Choice<Optional<Wanted>>> answers(RatingScale scale, Texts texts) {
		AnswerWords words = new AnswerWords(scale, texts);
		List<Choice<Optional<Wanted>>> answers = new ArrayList<>();
		answers.add(new Choice<>(texts.messages().filterAnyAnswer, Optional.empty()));
		SortedSet<Integer> scores = new TreeSet<>();
		scale.levels().forEach(level -> scores.add(level.score()));
		scores.stream().skip(1).limit(Math.max(0, scores.size() - 2)).forEach(score -> answers
				.add(new Choice<>("≤ " + score, Optional.of(new Wanted(scores.headSet(score + 1), Set.of())))));
		for (Answer answer : words.all()) {
			answers.add(new Choice<>(words.of(answer), Optional.of(switch (answer) {
			case Answer.OfLevel(int score) -> new Wanted(new TreeSet<>(Set.of(score)), Set.of());
			case Answer.Other(AnswerState state) -> new Wanted(new TreeSet<>(), Set.of(state));
			})));
		}
		return answers;
	}

	/**
	 * The filter that is chosen.
	 *
	 * @param item    place among {@link #items}, answer and opinion likewise
	 * @param comment what the comment is to have
	 */
	ResponseFilter chosen(int item, int answer, int opinion, String comment) {
		Optional<AnswerTo> wanted = items.get(Math.max(0, item)).value().flatMap(id -> answers.get(Math.max(0, answer))
				.value().map(levels -> new AnswerTo(id, levels.scores(), levels.states())));
		Said said = opinions.get(Math.max(0, opinion)).value();
		return new ResponseFilter(wanted, said.category(), said.comments(), comment.strip());
	}
}
