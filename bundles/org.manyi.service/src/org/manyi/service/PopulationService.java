/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps who could have answered a workspace's surveys, and says how many of them did. An OSGi service. What every entry
 * keeps to is said at {@link org.manyi.store.api.population.Populations}.
 */
@ProviderType
public interface PopulationService {

	/**
	 * Brings a table of entries into a workspace, as one change of its data. Columns are found by their headings, in
	 * Chinese or English. Rows that say no entry, or one that breaks a rule, are rejected; the others are kept.
	 *
	 * @throws InvalidRequestException                               when the file has no column that is needed
	 * @throws org.manyi.store.api.workspace.WorkspaceHeldException  when another process has the workspace open
	 * @throws EvidenceException                                     when the file cannot be read or the entries not be
	 *                                                               kept
	 * @throws org.eclipse.core.runtime.OperationCanceledException   when the monitor was cancelled; nothing is kept
	 */
	PopulationImportResult importFile(PopulationImportRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException;

	/**
	 * The tables that were imported, the first one first.
	 *
	 * @param kind what their rows are; empty for all
	 */
	List<ImportedTable> tables(Path workspace, Optional<PopulationKind> kind) throws EvidenceException;

	/**
	 * Adds an entry, or changes the one of the same key.
	 *
	 * @throws InvalidRequestException when the entry is refused, with the reason
	 */
	PopulationChange put(PopulationEdit edit) throws EvidenceException, AnalysisException;

	/**
	 * Retires the entry of the same key.
	 *
	 * @throws InvalidRequestException when there is none, or another entry needs it
	 */
	PopulationChange remove(PopulationEdit edit) throws EvidenceException, AnalysisException;

	/**
	 * The kinds of events after which methodologies have customers asked: those of the workspace's surveys, of the
	 * methodologies that it adopted, and of the others that are installed, in this order, each once.
	 *
	 * @throws AnalysisException when a methodology that the workspace keeps is none for this program
	 */
	List<EventKind> eventKinds(Path workspace) throws EvidenceException, AnalysisException;

	/** The entries of a kind. */
	PopulationListing list(PopulationListRequest request) throws EvidenceException;

	/**
	 * How many were sent, reached, returned and valid.
	 *
	 * @throws InvalidRequestException when there is no such survey
	 */
	RateTable rates(RateRequest request, IProgressMonitor monitor) throws EvidenceException, AnalysisException;
}
