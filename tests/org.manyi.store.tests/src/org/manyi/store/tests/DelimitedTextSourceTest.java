/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.EvidenceSourceProvider;

/** A delimited file as a source. */
@NonNullByDefault({})
class DelimitedTextSourceTest extends EvidenceSourceContract {

	@TempDir
	Path folder;

	@Override
	EvidenceSource source(RandomSurvey survey) throws Exception {
		Path file = folder.resolve("survey.csv");
		Files.writeString(file, survey.csv());
		return Services.find(EvidenceSourceProvider.class).open(file, survey.questionnaire());
	}
}
