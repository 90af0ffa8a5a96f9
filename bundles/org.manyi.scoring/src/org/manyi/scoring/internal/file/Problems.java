/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with one file, so that all of it can be told at once. */
final class Problems {

	/** Problems told of one file; the rest is only counted. */
	private static final int LIMIT = 200;

	private final List<FileProblem> found = new ArrayList<>();
	private final List<FileProblem> warnings = new ArrayList<>();

	void add(Node node, String zh, String en) {
		add(node.getStartMark(), zh, en);
	}

	void add(Optional<Mark> mark, String zh, String en) {
		addAt(mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, zh, en);
	}

	/**
	 * @param line   [1, ∞)
	 * @param column [1, ∞), in characters
	 */
	void addAt(int line, int column, String zh, String en) {
		found.add(new FileProblem(line, column, new LocalizedText(zh, en)));
	}

	/** Notes what does not keep the file from being read. */
	void warn(Node node, String zh, String en) {
		warnings.add(new FileProblem(node.getStartMark().map(Mark::getLine).orElse(0) + 1,
				node.getStartMark().map(Mark::getColumn).orElse(0) + 1, new LocalizedText(zh, en)));
	}

	/** Whether nothing is wrong. */
	boolean isEmpty() {
		return found.isEmpty();
	}

	/** How many were noted so far, [0, ∞). */
	int count() {
		return found.size();
	}

	/** The problems in the order of the file, at most {@value #LIMIT} of them and then how many more there are. */
	List<FileProblem> inOrder() {
		return inOrder(found);
	}

	/** The warnings, likewise. */
	List<FileProblem> warningsInOrder() {
		return inOrder(warnings);
	}

	private static List<FileProblem> inOrder(List<FileProblem> all) {
		List<FileProblem> sorted = all.stream().distinct()
				.sorted(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column)).toList();
		if (sorted.size() <= LIMIT) {
			return sorted;
		}
		List<FileProblem> first = new ArrayList<>(sorted.subList(0, LIMIT));
		FileProblem next = sorted.get(LIMIT);
		int more = sorted.size() - LIMIT;
		first.add(new FileProblem(next.line(), next.column(),
				new LocalizedText("从这里起还有 " + more + " 个问题", more + " more problems from here on")));
		return first;
	}
}
