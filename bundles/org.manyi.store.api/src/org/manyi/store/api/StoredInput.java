/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * That counts come from a survey of a workspace, and from which state of it.
 *
 * @param workspace the folder
 * @param surveyId  the survey
 * @param version   the data version, [0, ∞)
 * @param imports   the imports whose responses are counted, the first one first; of a file that was imported again and
 *                  read otherwise, the latest
 * @param exclusions  the decisions by which responses of the survey are excluded, the first one first
 * @param corrections the decisions by which answers of the survey are others than they came, the first one first
 */
public record StoredInput(Path workspace, String surveyId, long version, List<Import> imports,
		List<Decision> exclusions,
		List<Decision> corrections) {

	public StoredInput {
		imports = List.copyOf(imports);
		exclusions = List.copyOf(exclusions);
		corrections = List.copyOf(corrections);
	}

	/** Responses of the survey that are excluded, in whichever slice, [0, ∞). */
	public long excluded() {
		return exclusions.stream().mapToLong(Decision::count).sum();
	}

	/** Answers of the survey that are others than they came, in whichever slice, [0, ∞). */
	public long corrected() {
		return corrections.stream().mapToLong(Decision::count).sum();
	}

	/**
	 * A decision that is in force.
	 *
	 * @param version the data version it made
	 * @param at      when
	 * @param person  who; empty where the reader may not know
	 * @param reason  why; empty where the reader may not know
	 * @param count   responses excluded, or answers corrected by it still, [1, ∞)
	 */
	public record Decision(long version, Instant at, String person, String reason, long count) {

		/** For readers who may know that it was made, and not by whom and why. */
		public Decision anonymous() {
			return new Decision(version, at, "", "", count);
		}
	}

	/**
	 * An import.
	 *
	 * @param number   its number in the workspace, [1, ∞)
	 * @param file     the name of the file, without its folder
	 * @param sha256   SHA-256 of its bytes, lower case hexadecimal
	 * @param at       when
	 * @param read     rows read, [0, ∞)
	 * @param accepted returned sheets, [0, read]
	 * @param rejected rows that are no returned sheets, [0, read]
	 * @param invalid  invalid answers of the accepted ones, [0, ∞)
	 */
	public record Import(long number, String file, String sha256, Instant at, long read, long accepted, long rejected,
			long invalid) {
	}
}
