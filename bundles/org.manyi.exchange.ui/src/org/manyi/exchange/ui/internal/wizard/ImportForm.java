/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.service.FileInspection;
import org.manyi.service.ImportRequest;
import org.manyi.service.ImportResult;
import org.manyi.service.MappingDraft;
import org.manyi.service.SourceChoice;
import org.manyi.store.api.workspace.DuplicateRule;

/**
 * What the user has filled in so far. Whatever is changed takes back what was found out by it. Of the user's thread
 * alone.
 */
final class ImportForm {

	private Optional<FileInspection> inspection = Optional.empty();
	private Optional<Path> workspace = Optional.empty();
	private String surveyId = "";
	private Optional<Methodology> methodology = Optional.empty();
	private Optional<MappingDraft> draft = Optional.empty();
	private DuplicateRule duplicates = DuplicateRule.ASK;
	private Optional<ImportResult> result = Optional.empty();

	Optional<FileInspection> inspection() {
		return inspection;
	}

	void setInspection(Optional<FileInspection> looked) {
		inspection = looked;
		setDraft(Optional.empty());
	}

	Optional<Path> workspace() {
		return workspace;
	}

	void setWorkspace(Optional<Path> folder) {
		if (!workspace.equals(folder)) {
			workspace = folder;
			setDraft(Optional.empty());
		}
	}

	String surveyId() {
		return surveyId;
	}

	void setSurveyId(String id) {
		surveyId = id;
		duplicates = DuplicateRule.ASK;
	}

	Optional<Methodology> methodology() {
		return methodology;
	}

	void setMethodology(Optional<Methodology> chosen) {
		if (!methodology.equals(chosen)) {
			methodology = chosen;
			setDraft(Optional.empty());
		}
	}

	/** What columns and labels mean; empty until it was proposed for this file, workspace and methodology. */
	Optional<MappingDraft> draft() {
		return draft;
	}

	void setDraft(Optional<MappingDraft> next) {
		draft = next;
		duplicates = DuplicateRule.ASK;
	}

	DuplicateRule duplicates() {
		return duplicates;
	}

	void setDuplicates(DuplicateRule rule) {
		duplicates = rule;
	}

	/** What became of the import; empty until it is done. */
	Optional<ImportResult> result() {
		return result;
	}

	void setResult(Optional<ImportResult> done) {
		result = done;
	}

	/** Whether the survey, the file and what it means are known. */
	boolean complete() {
		return inspection.isPresent() && workspace.isPresent()
				&& draft.filter(known -> known.obstacles().isEmpty()).isPresent() && ImportRequest.isSurveyId(surveyId);
	}

	/**
	 * The import that was filled in.
	 *
	 * @param dryRun whether nothing is kept
	 */
	ImportRequest request(boolean dryRun, String person) {
		FileInspection file = inspection.orElseThrow();
		MappingDraft mapping = draft.orElseThrow();
		SourceChoice source = file.source();
		return new ImportRequest(source.file(), workspace.orElseThrow(), Optional.of(surveyId),
				Optional.of(mapping.methodology()), Optional.of(file.format().id()), source.options(),
				Optional.of(mapping.mapping()), duplicates, dryRun, Optional.empty(), Optional.empty(), person);
	}
}
