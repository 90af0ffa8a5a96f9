/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import org.manyi.model.LocalizedText;

/** What a plug-in returned cannot be used. */
public final class PlugInFault extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText reason;

	/**
	 * @param zh what is wrong, as a phrase that follows the plug-in's name
	 * @param en the same
	 */
	public PlugInFault(String zh, String en) {
		super(en);
		reason = new LocalizedText(zh, en);
	}

	LocalizedText reason() {
		return reason;
	}
}
