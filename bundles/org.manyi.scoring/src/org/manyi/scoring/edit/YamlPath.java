/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the top of a document to one of its values.
 *
 * @param steps from the top on; empty for the top itself
 */
public record YamlPath(List<Step> steps) {

	/** The top of the document. */
	public static final YamlPath TOP = new YamlPath(List.of());

	/** One step down. */
	public sealed interface Step {
	}

	/**
	 * To the value of a key.
	 *
	 * @param name the key
	 */
	public record Key(String name) implements Step {
	}

	/**
	 * To an element of a list.
	 *
	 * @param index [0, size)
	 */
	public record Position(int index) implements Step {
	}

	public YamlPath {
		steps = List.copyOf(steps);
	}

	/** The value behind these keys, from the top. */
	public static YamlPath of(String... keys) {
		YamlPath path = TOP;
		for (String key : keys) {
			path = path.key(key);
		}
		return path;
	}

	/** The value of a key of this mapping. */
	public YamlPath key(String name) {
		return with(new Key(name));
	}

	/** An element of this list, counted from 0. */
	public YamlPath at(int index) {
		return with(new Position(index));
	}

	private YamlPath with(Step step) {
		List<Step> longer = new ArrayList<>(steps);
		longer.add(step);
		return new YamlPath(longer);
	}

	/** Whether this is the top, which has no parent and no last step. */
	public boolean isTop() {
		return steps.isEmpty();
	}

	/** The mapping or list that the value is in. */
	public YamlPath parent() {
		return new YamlPath(steps.subList(0, steps.size() - 1));
	}

	/** The step that leads to the value from its {@link #parent()}. */
	public Step last() {
		return steps.getLast();
	}

	/** In the form of the messages on a file, elements counted from 1: {@code scale.levels[2].score}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		for (Step step : steps) {
			switch (step) {
				case Key(String name) -> text.append(text.isEmpty() ? "" : ".").append(name);
				case Position(int index) -> text.append('[').append(index + 1).append(']');
			}
		}
		return text.toString();
	}
}
