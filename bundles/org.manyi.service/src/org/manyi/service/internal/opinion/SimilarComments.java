/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.service.opinion.CategorySuggestion;
import org.manyi.service.opinion.OpinionService;

/**
 * Finds the categories of the coded comments that are most like another one: the k nearest neighbours by the cosine of
 * tf·idf vectors, each voting for its categories with its similarity (Salton and Buckley 1988; Yang 1999). The weight
 * of a word is its number in the comment times ln((1 + N) / (1 + n)) + 1 for n of N coded comments that have it.
 */
final class SimilarComments {

	private static final int NEIGHBOURS = 10;
	/** Comments that are less alike have a word in common by chance. */
	private static final double LEAST = 0.15;

	private final Function<String, List<String>> words;
	private final int comments;
	private final List<Known> coded = new ArrayList<>();
	private final Map<String, Double> rarity = new HashMap<>();

	/**
	 * A coded comment.
	 *
	 * @param response   the number of its response
	 * @param categories as what it is coded, at least one
	 */
	record Coded(long response, String comment, List<String> categories) {
	}

	/**
	 * A coded comment as a vector.
	 *
	 * @param weights of its words
	 */
	private record Known(Coded coded, Map<String, Double> weights) {
	}

	private record Neighbour(Coded coded, double similarity) {
	}

	/**
	 * @param words cuts a comment into words
	 */
	SimilarComments(Function<String, List<String>> words, List<Coded> coded) {
		this.words = words;
		comments = coded.size();
		List<List<String>> said = coded.stream().map(one -> words.apply(one.comment())).toList();
		Map<String, Integer> having = new HashMap<>();
		said.forEach(one -> new HashSet<>(one).forEach(word -> having.merge(word, 1, Integer::sum)));
		having.forEach((word, number) -> rarity.put(word, rarity(number)));
		for (int one = 0; one < comments; one++) {
			this.coded.add(new Known(coded.get(one), vector(said.get(one))));
		}
	}

	private double rarity(int number) {
		return Math.log((1.0 + comments) / (1 + number)) + 1;
	}

	/**
	 * What a comment may be coded as.
	 *
	 * @param response whose comment it is; not its own neighbour
	 * @param present  the categories that it has already
	 */
	List<CategorySuggestion> suggest(long response, String comment, List<String> present) {
		Map<String, Double> wanted = vector(words.apply(comment));
		List<Neighbour> neighbours = coded.stream().filter(one -> one.coded().response() != response)
				.map(one -> new Neighbour(one.coded(), cosine(wanted, one.weights())))
				.filter(one -> one.similarity() >= LEAST)
				.sorted(Comparator.comparingDouble(Neighbour::similarity).reversed()).limit(NEIGHBOURS).toList();
		Map<String, Double> votes = new HashMap<>();
		Map<String, Neighbour> nearest = new HashMap<>();
		for (Neighbour one : neighbours) {
			for (String category : one.coded().categories()) {
				votes.merge(category, one.similarity(), Double::sum);
				nearest.putIfAbsent(category, one);
			}
		}
		List<String> order = new ArrayList<>(votes.keySet());
		order.removeAll(present);
		order.sort(Comparator.comparingDouble((String category) -> votes.getOrDefault(category, 0.0)).reversed()
				.thenComparing(Comparator.naturalOrder()));
		return order.stream().limit(OpinionService.MOST_SUGGESTED)
				.flatMap(category -> Optional.ofNullable(nearest.get(category)).stream()
						.map(one -> new CategorySuggestion(category, Math.min(1, one.similarity()),
								one.coded().response(), one.coded().comment())))
				.toList();
	}

	private Map<String, Double> vector(List<String> said) {
		Map<String, Double> vector = new HashMap<>();
		for (String word : said) {
			vector.merge(word, rarity.getOrDefault(word, rarity(0)), Double::sum);
		}
		return vector;
	}

	/** [0, 1]; 0 where one has no words. */
	private static double cosine(Map<String, Double> one, Map<String, Double> other) {
		double product = one.entrySet().stream()
				.mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0)).sum();
		return product == 0 ? 0 : product / (length(one) * length(other));
	}

	private static double length(Map<String, Double> vector) {
		return Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
	}
}
