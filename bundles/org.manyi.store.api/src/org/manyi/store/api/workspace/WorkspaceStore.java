/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.nio.file.Path;

import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/** Opens workspaces. An OSGi service. */
@ProviderType
public interface WorkspaceStore {

	/** Whether the folder is a workspace; looks at its files, does not open the store. */
	boolean isWorkspace(Path folder);

	/**
	 * Makes a workspace.
	 *
	 * @param folder an empty folder or one that does not exist yet
	 * @param actor  the acting person, for the audit record
	 */
	Workspace create(Path folder, String actor) throws EvidenceException;

	/**
	 * Opens a workspace.
	 *
	 * @param actor the acting person, for the audit record
	 * @throws WorkspaceHeldException when another process has it open
	 */
	Workspace open(Path folder, String actor) throws EvidenceException;
}
