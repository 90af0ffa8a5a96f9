/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import org.manyi.model.LocalizedText;

/** A file in a plug-in folder cannot be a plug-in. */
final class NotABundleException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param zh what it is, as a phrase that follows the name of the file
	 * @param en the same
	 */
	NotABundleException(String zh, String en) {
		super(en);
		reason = new LocalizedText(zh, en);
	}

	LocalizedText reason() {
		return reason;
	}
}
