/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.service.AnalysisException;

import picocli.CommandLine.Option;

/** The workspace whose versions of methodologies are known to a command beside those of plug-ins. */
final class KnownMethodologies {

	@Option(names = "--workspace", paramLabel = "WORKSPACE", descriptionKey = "methodology.workspace",
			converter = FileNameConverter.class)
	private Optional<Path> workspace = Optional.empty();

	/**
	 * The methodology of that name.
	 *
	 * @throws AnalysisException when there is none, or its file is wrong
	 */
	Methodology find(Invocation invocation, String name) throws AnalysisException {
		return new MethodologyName(name).find(invocation, workspace(invocation));
	}

	/** The folder of that workspace; empty where none is named. */
	Optional<Path> workspace(Invocation invocation) {
		return workspace.map(invocation::resolve);
	}
}
