/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.file;

import org.manyi.store.api.EvidenceException;

/** Bytes read one after the other: those of a file, or those that it holds compressed. */
public interface SavBytes {

	/** Whether no byte follows. */
	boolean atEnd() throws EvidenceException;

	/**
	 * Reads so many bytes.
	 *
	 * @throws EvidenceException also when there are fewer
	 */
	void read(byte[] target, int offset, int length) throws EvidenceException;

	/** A problem at the place in the file that reading has come to. */
	EvidenceException problemHere(SavProblem problem);
}
