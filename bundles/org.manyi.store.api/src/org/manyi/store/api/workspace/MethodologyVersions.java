/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.util.List;

import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The versions of methodologies that a workspace has adopted, word for word. The store keeps texts; what they mean, and
 * whether one may take the place of another, is for who asks.
 */
@ProviderType
public interface MethodologyVersions {

	/** Every version that is kept, in the order of adoption; one of each id and version. */
	List<KeptMethodology> all() throws EvidenceException;

	/**
	 * Keeps a version, as a change of its own in the audit record. One of the same id and version takes the place of
	 * the text kept before, which stays in the history.
	 *
	 * @param rule   the methodology with its text
	 * @param reason why; may be empty
	 * @return the state that it made; the present one where the same text is kept already
	 */
	DataVersion adopt(ImportRule rule, String reason) throws EvidenceException;
}
