/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.Methodology;
import org.manyi.store.api.workspace.DuplicateRule;

/**
 * A file that is to be imported.
 *
 * @param file          the survey file
 * @param workspace     the folder; becomes a workspace where it does not exist or is empty
 * @param surveyId      the survey it goes into, made where there is none of that id; empty for {@link #surveyIdOf}
 * @param methodology   whose items and scale are looked for; empty for the one the mapping names, else the survey's own
 * @param formatId      the kind of file; empty for what it is recognised as
 * @param options       how to read it, where that differs from what is recognised
 * @param mapping       the mapping; empty for the kept one that fits, else the proposal
 * @param duplicates    what to do with responses of the same id
 * @param dryRun        whether everything is read and nothing kept; in a workspace that exists, responses of the same
 *                      id are looked for all the same
 * @param rejects       where the complete list of rejects is written; empty for nowhere
 * @param mappingTarget where the mapping is written, also when it cannot be used as it is; empty for nowhere
 * @param person        the acting person, for the audit record
 */
public record ImportRequest(Path file, Path workspace, Optional<String> surveyId, Optional<Methodology> methodology,
		Optional<String> formatId, ReadOptions options, Optional<ImportMapping> mapping, DuplicateRule duplicates,
		boolean dryRun, Optional<Path> rejects, Optional<Path> mappingTarget, String person) {

	private static final String FOR_NO_NAME = "survey";

	/**
	 * The id of a survey that nobody has named: the file's name without its ending, with a hyphen for whatever cannot
	 * stand in an id.
	 */
	public static String surveyIdOf(Path file) {
		Path name = file.getFileName();
		String text = name == null ? "" : name.toString();
		int dot = text.lastIndexOf('.');
		String id = (dot > 0 ? text.substring(0, dot) : text).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
		return isSurveyId(id) ? id : FOR_NO_NAME;
	}

	/** Whether a text can be the id of a survey: letters, digits, hyphen, underscore and dot, at most 100 of them. */
	public static boolean isSurveyId(String text) {
		return text.matches("[\\p{L}\\p{N}._-]{1,100}");
	}
}
