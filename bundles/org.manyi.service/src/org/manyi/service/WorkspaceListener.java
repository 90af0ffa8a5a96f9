/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;

import org.manyi.store.api.workspace.DataVersion;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Wants to know what becomes of the workspaces that are held. Register it as an OSGi service. It is called on whatever
 * thread the change comes from, never on the user interface's, and returns soon; what it throws is logged and changes
 * nothing. For one folder the order of calls is held, changed any number of times, released.
 */
@ConsumerType
public interface WorkspaceListener {

	/**
	 * A workspace that nobody held is held now. Told as well, right after registration, of those that are held already.
	 *
	 * @param folder as of {@link HeldWorkspace#folder}
	 */
	default void held(Path folder) {
	}

	/**
	 * Data changed, by an import or a decision, wherever in this process it was made.
	 *
	 * @param version the state after it, which is committed
	 */
	default void changed(Path folder, DataVersion version) {
	}

	/** Nobody holds it any more. */
	default void released(Path folder) {
	}
}
