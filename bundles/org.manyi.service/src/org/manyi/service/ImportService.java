/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/** Brings survey files into workspaces. An OSGi service. */
@ProviderType
public interface ImportService {

	/** The folder of a workspace where the mappings are kept that were used. */
	String MAPPINGS = "mappings";

	/**
	 * Recognises a file, finds the mapping for it, reads it into a survey as one transaction, and keeps the mapping. Nothing is
	 * changed where the file had been imported and read the same way.
	 *
	 * @throws InvalidRequestException                                         when no methodology, or one that there is none
	 *                                                                         of, is named
	 * @throws AnalysisException                                               when the methodology is wrong
	 * @throws org.manyi.store.api.workspace.DuplicateResponsesException       when the user must say which response counts
	 * @throws org.manyi.store.api.workspace.WorkspaceHeldException            when another process has the workspace open
	 * @throws EvidenceException                                               when the file cannot be read or kept, or its
	 *                                                                         mapping must be corrected first
	 * @throws org.eclipse.core.runtime.OperationCanceledException             when the monitor was cancelled; nothing is kept
	 */
	ImportResult importFile(ImportRequest request, IProgressMonitor monitor) throws EvidenceException, AnalysisException;
}
