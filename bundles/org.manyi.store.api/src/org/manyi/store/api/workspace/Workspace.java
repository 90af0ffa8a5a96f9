/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Visitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.Reject;
import org.manyi.store.api.opinion.Opinions;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.quality.ResponseQuality;
import org.manyi.store.api.record.Records;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An open workspace: a folder with one store. Never called on the user interface's thread. Safe for several threads.
 * Imports, queries and backups run side by side; what changes the data, one after another.
 */
@ProviderType
public interface Workspace extends AutoCloseable {

	/** Its folder. */
	Path folder();

	/** The surveys, ordered by id. */
	List<SurveyDescription> surveys() throws EvidenceException;

	/** The imports, the latest first. */
	List<ImportRecord> imports() throws EvidenceException;

	/** The latest import of a file with these bytes into that survey, where there was one. */
	Optional<ImportRecord> importOf(String surveyId, String sha256) throws EvidenceException;

	/**
	 * What an import rejected, in the order of the file.
	 *
	 * @param importNumber of {@link ImportRecord#number}
	 * @param limit        the most wanted, [0, ∞)
	 */
	List<Reject> rejects(long importNumber, int limit) throws EvidenceException;

	/**
	 * Gives every reject of an import, in the order of the file, however many there are.
	 *
	 * @param importNumber of {@link ImportRecord#number}
	 */
	<X extends Exception> void eachReject(long importNumber, Visitor<Reject, X> visitor) throws EvidenceException, X;

	/**
	 * The methodology by which the survey was imported last, as it was then.
	 *
	 * @param surveyId one of {@link #surveys}
	 * @return empty where none was kept
	 */
	Optional<ImportRule> methodology(String surveyId) throws EvidenceException;

	/** The present state of the data. */
	DataVersion version() throws EvidenceException;

	/**
	 * Tells of every change of the data, whoever in this process makes it, until this workspace is closed.
	 *
	 * @param listener is given the new state after it was committed, on the thread that committed it; returns soon and
	 *                 never throws
	 */
	void addChangeListener(Consumer<DataVersion> listener);

	/**
	 * Begins an import; one at a time. A file that was imported into the survey before and is now read by another
	 * mapping or with other options takes the place of what was read of it then.
	 *
	 * @throws AlreadyImportedException when it was read the same way
	 * @throws EvidenceException        when another import is under way or the survey cannot take it
	 */
	ImportTransaction begin(ImportOrder order) throws EvidenceException;

	/**
	 * The responses of a survey as a source of evidence. A correction, an exclusion or an import that is made
	 * afterwards does not change its answers.
	 *
	 * @param surveyId one of {@link #surveys}
	 * @param version  as of which state
	 */
	EvidenceSource evidence(String surveyId, DataVersion version) throws EvidenceException;

	/** Who could have answered, and how many were asked. */
	Populations populations();

	/** What holds for the workspace as a whole. */
	WorkspaceSettings settings();

	/** The versions of methodologies that it has adopted. */
	MethodologyVersions methodologies();

	/** Exclusions, corrections and submitted months, and the history of the data. */
	Decisions decisions();

	/** The coded opinions, and the categories that they are coded by. */
	Opinions opinions();

	/** What persons record beside the responses. */
	Records records();

	/**
	 * Looks for responses of a survey that are worth a look.
	 *
	 * @param surveyId one of {@link #surveys}
	 * @param version  as of which state
	 */
	ResponseQuality quality(String surveyId, DataVersion version) throws EvidenceException;

	/**
	 * Reads the whole store and compares what must agree: the chain of the audit record, the counts kept with the rows
	 * they count, the figures of each import with what is there.
	 *
	 * @return what is wrong, empty when the store is whole
	 */
	List<StoreFinding> check(IProgressMonitor monitor) throws EvidenceException;

	/**
	 * Writes the workspace to one file, as it is now; others may go on reading.
	 *
	 * @param target does not exist yet; written as a whole or not at all
	 */
	void backup(Path target, IProgressMonitor monitor) throws EvidenceException;

	/**
	 * Says how this process can be reached, for other processes that find the workspace held. They learn it by
	 * {@link WorkspaceHeldException#contact} until the store is closed or something else is said. Everybody who may
	 * read the folder can read it: a secret is no part of it.
	 *
	 * @param contact one line of [1, 500] characters
	 */
	void announce(String contact) throws EvidenceException;

	/**
	 * Ends this use of the workspace; a second time does nothing. The store is closed when everybody in this process
	 * who opened it has closed it and what they began has ended.
	 */
	@Override
	void close();
}
