/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import org.manyi.model.LocalizedText;

/** The whole answer is of too few respondents to be seen by a shared audience. */
public class WithheldException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason what is withheld and what to do
	 */
	public WithheldException(LocalizedText reason) {
		super(reason);
	}
}
