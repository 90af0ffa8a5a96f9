/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;

import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Holds workspaces open for whoever works in them for a while, as the workbench does. An OSGi service; keep it as long
 * as you hold a workspace of it.
 * <p>
 * While a workspace is held, everything in this process that opens it (imports, analyses, a command) uses the store
 * that is open, side by side; nothing waits for the holder. Other processes cannot open it, but what is asked there on
 * the command line is answered by this one. The workbench does it like this, in a Job, because opening may take
 * seconds:
 * <pre>
 * HeldWorkspace held = workspaces.open(folder, person);   // shows e.reason() when that fails
 * List&lt;SurveyDescription&gt; surveys = held.workspace().surveys();
 * …
 * held.close();                                           // when another is opened, and at the end
 * </pre>
 * Imports and analyses are asked of {@link ImportService} and {@link AnalysisService} with the folder, as ever. Whoever
 * wants to know what becomes of workspaces registers a {@link WorkspaceListener}.
 */
@ProviderType
public interface WorkspaceService {

	/** Whether the folder is a workspace; looks at its files and opens nothing. */
	boolean isWorkspace(Path folder);

	/**
	 * Opens a workspace and holds it until that is closed. One that is held may be held again; each holder closes
	 * theirs.
	 *
	 * @param person who acts through {@link HeldWorkspace#workspace}, for the audit record
	 * @throws org.manyi.store.api.workspace.WorkspaceHeldException when another process has it open
	 * @throws EvidenceException                                     when it is no workspace or cannot be opened;
	 *                                                               nothing is held then
	 */
	HeldWorkspace open(Path folder, String person) throws EvidenceException;

	/**
	 * Makes a workspace, opens it and holds it.
	 *
	 * @param folder one without a workspace, or one that does not exist yet
	 * @param person as of {@link #open}
	 * @throws EvidenceException when there is a workspace already or none can be made; nothing is held then
	 */
	HeldWorkspace create(Path folder, String person) throws EvidenceException;

	/** The folders held at present, each once, in the order in which they were first held. */
	List<Path> held();
}
