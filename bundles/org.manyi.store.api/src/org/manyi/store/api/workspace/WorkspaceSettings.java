/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/** What holds for a workspace as a whole. */
@ProviderType
public interface WorkspaceSettings {

	/**
	 * The fewest respondents whose result a shared audience may see, [1, ∞);
	 * {@value org.manyi.store.api.EvidenceQuery#DEFAULT_THRESHOLD} where nobody has set another.
	 */
	int smallGroupThreshold() throws EvidenceException;

	/**
	 * Sets it, as a change of its own in the audit record.
	 *
	 * @param threshold [1, ∞)
	 * @param reason    why; may be empty
	 * @return the state that it made; the present one where it was so already
	 */
	DataVersion setSmallGroupThreshold(int threshold, String reason) throws EvidenceException;
}
