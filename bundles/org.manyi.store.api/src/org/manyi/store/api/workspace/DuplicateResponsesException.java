/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** One survey would have several responses of the same id, and nobody has said which one counts. */
public class DuplicateResponsesException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	private final long count;
	private final transient List<String> examples;

	/**
	 * @param reason   what happened and what to do
	 * @param count    response ids that occur more than once, [1, ∞)
	 * @param examples some of these ids
	 */
	public DuplicateResponsesException(LocalizedText reason, long count, List<String> examples) {
		super(reason);
		this.count = count;
		this.examples = List.copyOf(examples);
	}

	public long count() {
		return count;
	}

	public List<String> examples() {
		return examples;
	}
}
