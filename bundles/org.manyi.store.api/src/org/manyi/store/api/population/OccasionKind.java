/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.manyi.model.GroupField;

/**
 * How the occasions of a survey (调查时机) are told apart. A survey has occasions of one kind, so that every response
 * belongs to exactly one of them: the period of its date, or its stage. What an occasion is called says its kind.
 */
public enum OccasionKind {
	/** The survey is one occasion; its name is the empty text. */
	WHOLE("", Optional.empty()),
	/** {@code 2026}. */
	YEAR("\\d{4}", Optional.of(GroupField.YEAR)),
	/** {@code 2026-Q3}. */
	QUARTER("\\d{4}-Q[1-4]", Optional.of(GroupField.QUARTER)),
	/** {@code 2026-09}. */
	MONTH("\\d{4}-(?:0[1-9]|1[0-2])", Optional.of(GroupField.MONTH)),
	/** A stage as responses write it, such as before, during or after the job. */
	STAGE(".+", Optional.of(GroupField.STAGE));

	private final Pattern name;
	private final Optional<GroupField> field;

	OccasionKind(String name, Optional<GroupField> field) {
		this.name = Pattern.compile(name, Pattern.DOTALL);
		this.field = field;
	}

	/** The kind of an occasion of that name. */
	public static OccasionKind of(String occasion) {
		return Arrays.stream(values()).filter(kind -> kind.name.matcher(occasion).matches()).findFirst().orElse(STAGE);
	}

	/** The field of a response whose value is its occasion; empty where there is one occasion alone. */
	public Optional<GroupField> field() {
		return field;
	}
}
