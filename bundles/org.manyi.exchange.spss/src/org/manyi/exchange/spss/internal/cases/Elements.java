/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import org.manyi.exchange.spss.internal.dictionary.RawColumn;
import org.manyi.store.api.EvidenceException;

/** The elements of the cases, one after the other. */
interface Elements {

	/** The number that says that there is none. */
	double SYSTEM_MISSING = -Double.MAX_VALUE;

	/** Whether another element follows. */
	boolean hasNext() throws EvidenceException;

	/** Reads a number, {@link #SYSTEM_MISSING} where there is none. */
	double number() throws EvidenceException;

	/** Reads a stretch of {@value RawColumn#ELEMENT} bytes of a string. */
	void text(byte[] target, int offset) throws EvidenceException;
}
