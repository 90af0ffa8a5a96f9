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

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.osgi.annotation.versioning.ProviderType;

/** An open workspace: a folder with one store. Never called on the user interface's thread. Safe for several threads. */
@ProviderType
public interface Workspace extends AutoCloseable {

	/** Its folder. */
	Path folder();

	/** The surveys, ordered by id. */
	List<SurveyDescription> surveys() throws EvidenceException;

	/** The imports, the latest first. */
	List<ImportRecord> imports() throws EvidenceException;

	/** The import of a file with these bytes into that survey, where there was one. */
	Optional<ImportRecord> importOf(String surveyId, String sha256) throws EvidenceException;

	/** The present state of the data. */
	DataVersion version() throws EvidenceException;

	/** Begins an import; one at a time. */
	ImportTransaction begin(ImportOrder order) throws EvidenceException;

	/**
	 * The responses of a survey as a source of evidence.
	 *
	 * @param surveyId one of {@link #surveys}
	 * @param version  as of which state
	 */
	EvidenceSource evidence(String surveyId, DataVersion version) throws EvidenceException;

	@Override
	void close();
}
