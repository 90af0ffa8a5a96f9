/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import org.manyi.model.LocalizedText;

/** Thrown inside a plug-in's code to end a call of it: an error, since plug-ins catch exceptions. */
public final class CallEndedError extends Error {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param zh what the plug-in did, as a phrase that follows its name
	 * @param en the same
	 */
	public CallEndedError(String zh, String en) {
		this(new LocalizedText(zh, en));
	}

	CallEndedError(LocalizedText reason) {
		super(reason.en());
		this.reason = reason;
	}

	LocalizedText reason() {
		return reason;
	}
}
