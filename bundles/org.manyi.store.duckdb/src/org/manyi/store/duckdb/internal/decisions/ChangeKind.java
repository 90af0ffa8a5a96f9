/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of changes that are known here. Others, such as those of populations, have words of their own. */
enum ChangeKind {
	IMPORT, EXCLUDE, INCLUDE, CORRECT, FREEZE;

	/** As change sets and the audit record name it. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Empty where it is another one. */
	static Optional<ChangeKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
	}
}
