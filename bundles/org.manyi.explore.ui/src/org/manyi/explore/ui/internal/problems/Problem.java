/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.problems;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.api.Warning;
import org.manyi.service.Analysis;

/**
 * Something a reader must know, or a place in the file that was not counted.
 *
 * @param number unique in its analysis
 * @param row    the row of the file; empty for a warning
 * @param column the column of the file, or what the warning speaks of
 * @param value  the text as it stands in the file
 * @param text   what is wrong
 */
record Problem(int number, OptionalLong row, Optional<String> column, Optional<String> value, LocalizedText text) {

	/**
	 * The announced files that are no methodologies, the warnings, then the rejects in the order of the file.
	 *
	 * @param sliced what else is to be known of the names by which the survey can be sliced
	 */
	static List<Problem> of(Analysis analysis, List<MethodologyEntry.Refused> refused, List<Warning> sliced) {
		List<Problem> problems = new ArrayList<>();
		refused.forEach(entry -> entry.problems().forEach(problem -> problems.add(new Problem(problems.size(),
				OptionalLong.of(problem.line()), Optional.of(entry.origin()), Optional.empty(), problem.text()))));
		Set<Warning> warnings = new LinkedHashSet<>(analysis.warnings());
		warnings.addAll(sliced);
		warnings.forEach(warning -> problems.add(new Problem(problems.size(), OptionalLong.empty(),
				warning.subject(), Optional.empty(), warning.text())));
		analysis.input().rejected().forEach(reject -> problems.add(new Problem(problems.size(),
				OptionalLong.of(reject.row()), reject.column(), Optional.of(reject.value()), reject.reason())));
		return problems;
	}
}
