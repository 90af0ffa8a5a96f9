/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.manyi.model.Rational;

/** Who has the highest of several lines. */
record Leaders(Map<String, Line> lines) {

	/** Those that have the highest value at a weight, with ties. */
	List<String> at(Rational weight) {
		return highest(lines.keySet(), id -> line(id).at(weight));
	}

	/** Those that have it right beyond a weight, in the direction −1 or 1. */
	List<String> beyond(Rational weight, int direction) {
		return highest(at(weight), id -> line(id).slope().multiply(Rational.of(direction)));
	}

	/** The highest value at a weight; 0 where there are no lines. */
	Rational highest(Rational weight) {
		return lines.isEmpty() ? Rational.ZERO : line(at(weight).getFirst()).at(weight);
	}

	/** Narrows the range to where the same ones lead. */
	void keep(List<String> leading, RangeFinder range) {
		Line first = line(leading.getFirst());
		for (String id : lines.keySet()) {
			if (leading.contains(id)) {
				range.zero(first.minus(line(id)));
			} else {
				range.positive(first.minus(line(id)));
			}
		}
	}

	private Line line(String id) {
		return lines.getOrDefault(id, Line.constant(Rational.ZERO));
	}

	/** What leaders are told by. */
	private interface Height {
		Rational of(String id);
	}

	private static List<String> highest(Iterable<String> ids, Height height) {
		List<String> highest = new ArrayList<>();
		for (String id : ids) {
			int order = highest.isEmpty() ? 0 : height.of(id).compareTo(height.of(highest.getFirst()));
			if (order > 0) {
				highest.clear();
			}
			if (order >= 0) {
				highest.add(id);
			}
		}
		return highest;
	}
}
