/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rejects;

import org.manyi.store.api.EvidenceException;

/**
 * Carries a failure through the parser, which knows no checked exceptions: a visitor that refuses, a list of rejects
 * that cannot be written.
 */
public final class UncheckedEvidenceException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final EvidenceException failure;

	public UncheckedEvidenceException(EvidenceException failure) {
		super(failure);
		this.failure = failure;
	}

	public EvidenceException failure() {
		return failure;
	}
}
