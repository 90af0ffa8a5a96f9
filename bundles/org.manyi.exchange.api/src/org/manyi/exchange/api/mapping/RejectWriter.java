/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes a list of rejects beside its place and puts it there when it is complete; closed before, it leaves nothing.
 */
@ProviderType
public interface RejectWriter extends AutoCloseable {

	/** Adds a row that is no returned sheet, or an invalid answer of one that is. */
	void add(Reject reject) throws EvidenceException;

	/** Puts the list in its place. */
	void complete() throws EvidenceException;

	@Override
	void close();
}
