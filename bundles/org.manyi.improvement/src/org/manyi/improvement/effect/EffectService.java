/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Proves effects of actions. An OSGi service; never called on the user interface's thread. May be called by several
 * threads.
 */
@ProviderType
public interface EffectService {

	/**
	 * Whether the figures are better after the action than before it.
	 *
	 * @throws EvidenceException                                   when the workspace cannot be read, there is no such
	 *                                                             survey, or fewer than three earlier periods have a
	 *                                                             figure that is compared with their trend
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	EffectReport effect(EffectRequest request, IProgressMonitor monitor) throws EvidenceException;
}
