/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;

/** A file is no methodology; everything that is wrong with it at once. */
public class MethodologyFileException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String origin;
	private final transient List<FileProblem> problems;

	/**
	 * @param origin   the file
	 * @param problems at least one
	 */
	public MethodologyFileException(String origin, List<FileProblem> problems) {
		super(origin + ": " + problems.getFirst().text().en());
		this.origin = origin;
		this.problems = List.copyOf(problems);
	}

	/** The name of the file. */
	public String origin() {
		return origin;
	}

	/** Everything that is wrong with it, by place. */
	public List<FileProblem> problems() {
		return problems;
	}
}
