/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens workspaces. An OSGi service, which must not be given back as long as a workspace of it is open. What concerns a
 * workspace that opens, such as checking and backing it up, is asked of the {@link Workspace}, because whoever holds it
 * open is the only one who can.
 */
@ProviderType
public interface WorkspaceStore {

	/** Whether the folder is a workspace; looks at its files, does not open the store. */
	boolean isWorkspace(Path folder);

	/**
	 * Makes a workspace.
	 *
	 * @param folder a folder without a workspace, or one that does not exist yet
	 * @param actor  the acting person, for the audit record
	 */
	Workspace create(Path folder, String actor) throws EvidenceException;

	/**
	 * Opens a workspace. Within one process it may be opened any number of times, by different persons and in several
	 * threads: the store is opened once, and each of them closes what was given to them.
	 *
	 * @param actor the acting person, for the audit record
	 * @throws WorkspaceHeldException when another process has it open
	 */
	Workspace open(Path folder, String actor) throws EvidenceException;

	/**
	 * Opens a workspace to read it. The audit record names {@code reader} where the store had to be brought to the
	 * present schema for that, and nobody else.
	 *
	 * @throws WorkspaceHeldException when another process has it open
	 */
	default Workspace open(Path folder) throws EvidenceException {
		return open(folder, "reader");
	}

	/**
	 * Makes a workspace of a backup. Its store is compared with the sums kept in the backup and opened before it is put
	 * in place.
	 *
	 * @param backup a file that {@link Workspace#backup} wrote
	 * @param folder a folder that is empty or does not exist yet
	 * @param actor  the acting person, for the audit record
	 */
	void restore(Path backup, Path folder, String actor, IProgressMonitor monitor) throws EvidenceException;
}
