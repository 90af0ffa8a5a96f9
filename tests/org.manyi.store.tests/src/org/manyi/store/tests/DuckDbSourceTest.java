/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;

/** A workspace as a source, all of the survey from one file. */
@NonNullByDefault({})
class DuckDbSourceTest extends EvidenceSourceContract {

	@TempDir
	Path folder;

	private final List<Workspace> open = new ArrayList<>();

	@Override
	EvidenceSource source(RandomSurvey survey) throws Exception {
		Workspace workspace = Services.find(WorkspaceStore.class).create(folder.resolve("workspace" + open.size()),
				"Tester");
		open.add(workspace);
		importInto(workspace, survey);
		return workspace.evidence("S", workspace.version());
	}

	void importInto(Workspace workspace, RandomSurvey survey) throws Exception {
		new SurveyImport(workspace, survey).run(0, survey.sheets().size(), survey.questionnaire().items().size());
	}

	@AfterEach
	void close() {
		open.forEach(Workspace::close);
	}
}
