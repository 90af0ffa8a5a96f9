/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The methodologies that plug-ins bring, as they come and go. An OSGi service; who wants to be told of changes
 * registers a {@link MethodologyListener}.
 */
@ProviderType
public interface MethodologyRegistry {

	/** Every methodology file announced now, ordered by id, then by version from the highest. */
	List<MethodologyEntry> entries();

	/**
	 * The readable methodology of that id with the highest version: of the approved ones, else of the drafts, else of
	 * the retired ones. Empty when there is none.
	 */
	Optional<MethodologyEntry.Available> find(String id);
}
