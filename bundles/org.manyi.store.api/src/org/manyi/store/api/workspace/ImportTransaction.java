/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An import under way: all of it is kept, or nothing. Closing without {@link #commit} leaves the workspace as it was.
 */
@ProviderType
public interface ImportTransaction extends ResponseSink, AutoCloseable {

	/**
	 * Keeps what was taken.
	 *
	 * @throws DuplicateResponsesException when there are responses of the same id and the user must be asked
	 * @throws EvidenceException           when it cannot be kept
	 */
	ImportRecord commit() throws EvidenceException;

	/**
	 * Does what {@link #commit} does, and keeps nothing.
	 *
	 * @return what would be kept
	 * @throws DuplicateResponsesException when there are responses of the same id and the user must be asked
	 * @throws EvidenceException           when it could not be kept
	 */
	ImportRecord rehearse() throws EvidenceException;

	/** Gives up what was not committed. */
	@Override
	void close();
}
