/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisService;

/**
 * A methodology as the command line names it.
 *
 * @param name an id, an id with a version as {@code id@1.0.0}, or a file
 */
record MethodologyName(String name) {

	/**
	 * The methodology file, named from the caller's folder; empty where an announced id is meant, which it is even
	 * where a file has the same name, and where there is no such file.
	 */
	Optional<Path> file(Invocation invocation) {
		AnalysisService service = invocation.services().analysis();
		boolean announced = Methodology.isId(name) && service.methodologies().stream()
				.anyMatch(entry -> entry instanceof MethodologyEntry.Available available
						&& available.methodology().id().equals(name));
		return announced ? Optional.empty() : Optional.of(invocation.resolve(Path.of(name))).filter(Files::exists);
	}

	/**
	 * The methodology.
	 *
	 * @throws AnalysisException when there is none, or its file is wrong
	 */
	Methodology find(Invocation invocation) throws AnalysisException {
		return find(invocation, Optional.empty());
	}

	/**
	 * The methodology, be it one that the workspace has adopted or has a file of.
	 *
	 * @param workspace the folder; empty where none is meant
	 * @throws AnalysisException when there is none, or its file is wrong, or changes an approved version
	 */
	Methodology find(Invocation invocation, Optional<Path> workspace) throws AnalysisException {
		return invocation.services().methodologies().find(file(invocation).map(Path::toString).orElse(name), workspace);
	}
}
