/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import org.manyi.model.LocalizedText;

/** A source holds none of the items that it was asked for, so that nobody answered any of them. */
public final class NoItemException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason what was found, and what was looked for
	 */
	public NoItemException(LocalizedText reason) {
		super(reason);
	}
}
