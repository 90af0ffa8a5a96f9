/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.model.LocalizedText;

/** Something that a user is told in their language. */
abstract sealed class ToldException extends Exception permits BadValueException, CommandFailedException {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param reason what the user is told
	 */
	ToldException(LocalizedText reason) {
		super(reason.en());
		this.reason = reason;
	}

	LocalizedText reason() {
		return reason;
	}
}
