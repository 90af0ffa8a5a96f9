/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.store.api.workspace.Workspace;

/** A workspace as a source, the survey from two files of which the second one has one more item. */
@NonNullByDefault({})
class DuckDbSourceOfTwoImportsTest extends DuckDbSourceTest {

	@Override
	void importInto(Workspace workspace, RandomSurvey survey) throws Exception {
		SurveyImport imports = new SurveyImport(workspace, survey);
		int items = survey.questionnaire().items().size();
		int asked = (int) survey.sheets().stream()
				.takeWhile(sheet -> sheet.answers().getLast().equals(SurveyImport.NOT_SHOWN)).count();
		imports.run(0, asked, items - 1);
		imports.run(asked, survey.sheets().size(), items);
	}
}
