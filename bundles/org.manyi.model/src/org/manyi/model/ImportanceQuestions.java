/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions by which customers say how important each item is to them, on the importance scale, beside or apart
 * from those by which they say how satisfied they are. The question of item {@code Q1} has the id
 * {@code Q1.importance}.
 *
 * @param items     the items, in questionnaire order
 * @param scale     the importance scale
 * @param ratings   the rating scale, whose marks of answers that are no level hold here as well
 */
public record ImportanceQuestions(List<Item> items, ImportanceScale scale, RatingScale ratings) {

	/** What the id of a question, and that of a survey of such answers alone, ends with. */
	public static final String SUFFIX = ".importance";

	private static final List<String> ENDINGS = List.of("重要性", "（重要性）", "(重要性)", " importance", " (importance)",
			SUFFIX, "_importance");

	public ImportanceQuestions {
		items = List.copyOf(items);
	}

	/** What a file of the answers is read by. */
	public Questionnaire questionnaire() {
		Set<String> words = new LinkedHashSet<>();
		for (Level level : scale.levels()) {
			words.add(String.valueOf(level.score()));
			words.add(level.label().zh());
			words.add(level.label().en());
			words.addAll(level.aliases());
		}
		return new Questionnaire(items.stream().map(ImportanceQuestions::question).toList(),
				new RatingScale(scale.levels(), without(words, ratings.notApplicableMarks()),
						without(words, ratings.blankMarks()), without(words, ratings.notShownMarks())));
	}

	private static List<String> without(Set<String> words, List<String> marks) {
		return marks.stream().filter(mark -> !words.contains(mark)).toList();
	}

	private static Item question(Item item) {
		List<String> aliases = new ArrayList<>();
		Stream.concat(Stream.of(item.id(), item.name().zh(), item.name().en()), item.aliases().stream()).distinct()
				.forEach(name -> ENDINGS.forEach(ending -> aliases.add(name + ending)));
		String id = item.id() + SUFFIX;
		LocalizedText name = new LocalizedText(item.name().zh() + "：重要性", item.name().en() + ": importance");
		item.importanceColumns().stream().filter(heading -> !aliases.contains(heading)).forEach(aliases::add);
		aliases.removeAll(List.of(id, name.zh(), name.en()));
		return new Item(id, name, aliases, OptionalInt.empty(), Optional.empty());
	}

	/** The item that a question is about; empty for another id. */
	public Optional<String> itemId(String questionId) {
		return items.stream().map(Item::id).filter(id -> questionId.equals(id + SUFFIX)).findFirst();
	}
}
