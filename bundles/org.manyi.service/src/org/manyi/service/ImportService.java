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
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.Methodology;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/** Brings survey files into workspaces. An OSGi service. */
@ProviderType
public interface ImportService {

	/** So many rejects are part of a result; all of them are kept with the import. */
	int MOST_REJECTS = 1000;

	/** The folder of a workspace where the mappings are kept that were used. */
	String MAPPINGS = "mappings";

	/** The kinds of survey files present, ordered by id. */
	List<SurveyFormat> formats();

	/**
	 * Recognises a file and looks into it. Nothing is kept.
	 *
	 * @throws EvidenceException                                   when it cannot be read, or not so, with the reason
	 *                                                             and what to do
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	FileInspection inspect(SourceChoice source, IProgressMonitor monitor) throws EvidenceException;

	/**
	 * Says what the columns and labels of a file mean: as the workspace has kept it for files of the same kind with the
	 * same columns, else as it is proposed.
	 *
	 * @param source    the file, and how it is read
	 * @param workspace the folder; need not exist
	 * @throws EvidenceException                                   when the file or the kept mapping cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	MappingDraft draft(SourceChoice source, Methodology methodology, Path workspace, IProgressMonitor monitor)
			throws EvidenceException;

	/** Reads a mapping file; everything wrong is named at once. */
	ImportMapping mapping(Path file) throws EvidenceException;

	/**
	 * Recognises a file, finds the mapping for it, reads it into a survey as one transaction, and keeps the mapping.
	 * Nothing is changed where the file had been imported and read the same way.
	 *
	 * @throws InvalidRequestException                                         when no methodology, or one that there is
	 *                                                                         none of, is named
	 * @throws AnalysisException                                               when the methodology is wrong
	 * @throws org.manyi.store.api.workspace.DuplicateResponsesException       when the user must say which response
	 *                                                                         counts
	 * @throws org.manyi.store.api.workspace.WorkspaceHeldException            when another process has the workspace
	 *                                                                         open
	 * @throws MappingRefusedException                                         when the mapping must be corrected first
	 * @throws EvidenceException                                               when the file cannot be read or kept
	 * @throws org.eclipse.core.runtime.OperationCanceledException             when the monitor was cancelled; nothing
	 *                                                                         is kept
	 */
	ImportResult importFile(ImportRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException;
}
