/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import org.manyi.model.LocalizedText;

/** A change cannot be made in the text without touching more than it means; the text stays as it is. */
public class EditRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param reason why, and what to do instead
	 */
	public EditRefusedException(LocalizedText reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** What is wrong and what to do, for the user. */
	public LocalizedText reason() {
		return reason;
	}
}
