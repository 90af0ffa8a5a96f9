/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Ends a reading that has seen enough. Never reaches a user. */
public final class EnoughRowsException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	public EnoughRowsException() {
		super(new LocalizedText("已读到足够的行", "enough rows were read"));
	}
}
