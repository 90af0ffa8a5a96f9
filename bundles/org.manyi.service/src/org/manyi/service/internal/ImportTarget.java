/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.AnalysisException;
import org.manyi.service.ImportRequest;
import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;

/** The workspace an import goes into. One that is not there yet is made when it is needed and not before. */
final class ImportTarget implements AutoCloseable {

	private final WorkspaceStore store;
	private final ImportRequest request;
	private final String surveyId;
	private @Nullable Workspace workspace;

	private ImportTarget(WorkspaceStore store, ImportRequest request) {
		this.store = store;
		this.request = request;
		surveyId = request.surveyId().orElseGet(() -> ImportRequest.surveyIdOf(request.file()));
	}

	/**
	 * Opens the workspace where there is one.
	 *
	 * @throws InvalidRequestException when the survey cannot have its id
	 * @throws EvidenceException       when it cannot be opened, or the folder holds something else
	 */
	static ImportTarget of(WorkspaceStore store, ImportRequest request)
			throws EvidenceException, InvalidRequestException {
		ImportTarget target = new ImportTarget(store, request);
		if (!ImportRequest.isSurveyId(target.surveyId)) {
			throw new InvalidRequestException(new LocalizedText(
					"“%s”不能作为调查的编号：只能用字母、数字、连字符、下划线和点，最多 100 个。".formatted(target.surveyId),
					"\"%s\" cannot be the id of a survey: letters, digits, hyphen, underscore and dot, at most 100."
							.formatted(target.surveyId)));
		}
		if (store.isWorkspace(request.workspace())) {
			target.workspace = store.open(request.workspace(), request.person());
		} else {
			refuseWhatIsThere(request.workspace());
		}
		return target;
	}

	private static void refuseWhatIsThere(Path folder) throws EvidenceException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> present = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
			if (present.findAny().isPresent()) {
				throw new EvidenceException(new LocalizedText(
						"%s 不是工作区，里面已有别的内容。请给出工作区，或空的、尚不存在的文件夹。".formatted(folder),
						("%s is no workspace, and something else is there. Name a workspace, or a folder that is empty "
								+ "or does not exist yet.")
								.formatted(folder)));
			}
		} catch (IOException e) {
			throw new EvidenceException(new LocalizedText("文件夹 %s 无法读取，请检查权限。".formatted(folder),
					"The folder %s cannot be read. Check its permissions.".formatted(folder)));
		}
	}

	String surveyId() {
		return surveyId;
	}

	/** Where the workspace's mappings are or will be. */
	Path mappings() {
		return request.workspace().resolve(org.manyi.service.ImportService.MAPPINGS);
	}

	/** The workspace, where there is one. */
	Optional<Workspace> existing() {
		return Optional.ofNullable(workspace);
	}

	/** The survey, where there is one. */
	Optional<SurveyDescription> survey() throws EvidenceException {
		Workspace open = workspace;
		return open == null ? Optional.empty()
				: open.surveys().stream().filter(survey -> survey.id().equals(surveyId)).findFirst();
	}

	/** The methodology by which the survey was imported last; empty where there is no survey, or none is known. */
	Optional<Methodology> methodology(MethodologyLookup methodologies) throws EvidenceException, AnalysisException {
		Workspace open = workspace;
		Optional<SurveyDescription> survey = survey();
		return open == null || survey.isEmpty() ? Optional.empty() : methodologies.of(open, survey.get());
	}

	/** The workspace; made now where there is none. */
	Workspace workspace() throws EvidenceException {
		Workspace open = workspace;
		if (open == null) {
			open = store.create(request.workspace(), request.person());
			workspace = open;
		}
		return open;
	}

	@Override
	public void close() {
		Workspace open = workspace;
		if (open != null) {
			open.close();
		}
	}
}
