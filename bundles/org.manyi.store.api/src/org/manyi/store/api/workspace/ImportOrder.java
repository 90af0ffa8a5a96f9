/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.util.List;

/**
 * An import to be done.
 *
 * @param survey     the survey it goes into; made where the workspace has none of that id
 * @param file       the file
 * @param duplicates what to do with responses of the same id
 * @param rules      what it is done by, at most one of each kind; kept with it
 */
public record ImportOrder(SurveyDescription survey, SourceFile file, DuplicateRule duplicates, List<ImportRule> rules) {

	public ImportOrder {
		rules = List.copyOf(rules);
	}

	/** One of which the rules are not kept. */
	public ImportOrder(SurveyDescription survey, SourceFile file, DuplicateRule duplicates) {
		this(survey, file, duplicates, List.of());
	}
}
