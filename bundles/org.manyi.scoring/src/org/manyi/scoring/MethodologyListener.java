/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import org.osgi.annotation.versioning.ConsumerType;

/** Told, as an OSGi service, after methodologies, methods or weightings came or went. */
@ConsumerType
public interface MethodologyListener {

	/** Something came or went; the registry answers the new state already. Called on any thread, outside locks. */
	void methodologiesChanged();
}
