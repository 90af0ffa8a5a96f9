/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.Methodology;

/** One announced methodology file. */
public sealed interface MethodologyEntry {

	/** Where the file is, for messages. */
	String origin();

	/**
	 * A methodology that can be used.
	 *
	 * @param origin      where its file is
	 * @param methodology the methodology
	 */
	record Available(@NonNull String origin, Methodology methodology) implements MethodologyEntry {
	}

	/**
	 * A file that is no methodology.
	 *
	 * @param origin   where it is
	 * @param problems everything that is wrong with it, at least one
	 */
	record Refused(@NonNull String origin, List<FileProblem> problems) implements MethodologyEntry {

		public Refused {
			problems = List.copyOf(problems);
		}
	}
}
