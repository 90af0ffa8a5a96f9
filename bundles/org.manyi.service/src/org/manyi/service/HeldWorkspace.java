/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;

import org.manyi.store.api.workspace.Workspace;
import org.osgi.annotation.versioning.ProviderType;

/** A workspace that {@link WorkspaceService} holds open for somebody. */
@ProviderType
public interface HeldWorkspace extends AutoCloseable {

	/** Its folder: absolute, with no link on the way, so that two names of one folder are the same. */
	Path folder();

	/** What is in it; open as long as this is held. Never asked on the user interface's thread. */
	Workspace workspace();

	/** Lets go of it; a second time does nothing. What is under way in it ends first, elsewhere: this does not wait. */
	@Override
	void close();
}
