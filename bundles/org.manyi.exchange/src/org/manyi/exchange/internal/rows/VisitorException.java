/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.manyi.store.api.EvidenceException;

/** Carries a visitor's refusal through the parser, which knows no checked exceptions. */
public final class VisitorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final EvidenceException refusal;

	VisitorException(EvidenceException refusal) {
		super(refusal);
		this.refusal = refusal;
	}

	public EvidenceException refusal() {
		return refusal;
	}
}
