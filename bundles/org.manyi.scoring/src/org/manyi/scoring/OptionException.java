/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import org.manyi.model.LocalizedText;

/** An option that no method of the methodology takes. */
public class OptionException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param reason which option, and which ones there are
	 */
	public OptionException(LocalizedText reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** What is wrong and what to do, for the user. */
	public LocalizedText reason() {
		return reason;
	}
}
