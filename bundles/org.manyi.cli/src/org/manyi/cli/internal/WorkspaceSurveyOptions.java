/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Of which survey of which workspace a command is. */
final class WorkspaceSurveyOptions {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "survey")
	private Optional<String> surveyId = Optional.empty();

	/** The folder of the workspace. */
	Path folder(Invocation invocation) {
		return invocation.resolve(workspace);
	}

	/** The survey named; empty for the one that the workspace has. */
	Optional<String> surveyId() {
		return surveyId;
	}
}
