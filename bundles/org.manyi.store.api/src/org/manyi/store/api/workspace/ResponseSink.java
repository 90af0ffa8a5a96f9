/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes what is read from a source, in the order of the source, from one thread. */
@ConsumerType
public interface ResponseSink {

	/**
	 * Takes a returned sheet.
	 *
	 * @throws EvidenceException when it cannot be kept, which ends the reading
	 */
	void accept(CodedResponse response) throws EvidenceException;

	/**
	 * Takes a row that is not a returned sheet, or an invalid answer of one that is.
	 *
	 * @throws EvidenceException when it cannot be kept, which ends the reading
	 */
	void reject(Reject reject) throws EvidenceException;
}
