/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** A question cannot be answered, for a reason the user can act on. */
public class AnalysisException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param reason what happened, where, and what to do; several lines where several things are wrong
	 */
	public AnalysisException(LocalizedText reason) {
		super(reason.en());
		this.reason = reason;
	}

	/**
	 * @param cause what kept a source from being read, whose reason this has
	 */
	public AnalysisException(EvidenceException cause) {
		super(cause.reason().en(), cause);
		this.reason = cause.reason();
	}

	/** What is wrong and what to do, for the user. */
	public LocalizedText reason() {
		return reason;
	}
}
