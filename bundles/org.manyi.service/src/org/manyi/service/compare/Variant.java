/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.manyi.model.Methodology;

/**
 * One of several ways to score the same responses.
 *
 * @param name        what the user calls it; empty where it has no name
 * @param methodology a version of a methodology
 * @param options     readings and weighting that differ from the methodology's, as of
 *                    {@link org.manyi.scoring.ScoringExecutor#plan}
 */
public record Variant(Optional<String> name, Methodology methodology, SortedMap<String, String> options) {

	/** The option that weighs otherwise. */
	public static final String WEIGHTING = "weighting";

	public Variant {
		options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
	}

	/** A methodology as it is. */
	public static Variant of(Methodology methodology) {
		return new Variant(Optional.empty(), methodology, new TreeMap<>(Map.of()));
	}

	/** Its name, else id and version of the methodology and every option, such as {@code kpi 1.0.0 reading=pooled}. */
	public String label() {
		String changes = options.entrySet().stream().map(option -> " " + option.getKey() + "=" + option.getValue())
				.collect(Collectors.joining());
		return name.orElseGet(() -> methodology.id() + " " + methodology.version() + changes);
	}

	/** Whether both are the same version of one methodology, so that readings alone tell them apart. */
	public boolean sameRule(Variant other) {
		return methodology.id().equals(other.methodology.id())
				&& methodology.version().equals(other.methodology.version());
	}
}
