/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which threads must not wait for a store, such as that of a window. An OSGi service; of several each has a veto,
 * without one every thread may wait.
 */
@ConsumerType
@FunctionalInterface
public interface ThreadGuard {

	/** Whether a thread may wait for a store. */
	boolean mayWait(Thread thread);
}
