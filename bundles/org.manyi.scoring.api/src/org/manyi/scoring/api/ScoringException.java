/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import org.manyi.model.LocalizedText;

/** A method or weighting cannot do its work, for a reason the user can act on. */
public class ScoringException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param reason what is wrong and what to do
	 */
	public ScoringException(LocalizedText reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** What is wrong and what to do, for the user. */
	public LocalizedText reason() {
		return reason;
	}
}
