/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.ImportRecord;
import org.osgi.annotation.versioning.ProviderType;

/** Tells what a workspace holds. An OSGi service; may be called by several threads. */
@ProviderType
public interface SurveyListService {

	/** Whether the folder is a workspace; looks at its files and opens nothing. */
	boolean isWorkspace(Path folder);

	/**
	 * The surveys, ordered by id.
	 *
	 * @param workspace a folder that is a workspace
	 * @throws org.manyi.store.api.workspace.WorkspaceHeldException when another process has it open
	 * @throws EvidenceException                                     when it cannot be opened or read
	 * @throws org.eclipse.core.runtime.OperationCanceledException   when the monitor was cancelled
	 */
	List<SurveySummary> surveys(Path workspace, IProgressMonitor monitor) throws EvidenceException;

	/**
	 * The imports, the latest first.
	 *
	 * @throws EvidenceException as of {@link #surveys}
	 */
	List<ImportRecord> imports(Path workspace) throws EvidenceException;

	/**
	 * What an import rejected, in the order of the file.
	 *
	 * @param importNumber of {@link ImportRecord#number}
	 * @param limit        the most wanted, [0, ∞)
	 * @throws EvidenceException as of {@link #surveys}
	 */
	List<Reject> rejects(Path workspace, long importNumber, int limit) throws EvidenceException;

	/**
	 * Writes the complete list of what an import rejected as a CSV file, in which a spreadsheet takes no cell for a
	 * formula.
	 *
	 * @param target put in place once it is complete; the survey file itself is never overwritten
	 * @throws EvidenceException when it cannot be read or written
	 */
	void writeRejects(Path workspace, ImportRecord record, Path target) throws EvidenceException;
}
