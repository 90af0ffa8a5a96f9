/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.Unexamined;
import org.manyi.store.api.workspace.Exclusion;

/** A line of the upper table: something found, that responses were excluded, or what could not be looked for. */
sealed interface QualityRow {

	/** Its identity in the table. */
	String id();

	/** Something found. */
	record Found(QualityFinding finding) implements QualityRow {

		@Override
		public String id() {
			return finding.id();
		}
	}

	/** The responses that are excluded now. */
	record Excluded(List<Exclusion> exclusions) implements QualityRow {

		@Override
		public String id() {
			return "excluded";
		}
	}

	/** What could not be looked for. */
	record NotExamined(Unexamined unexamined) implements QualityRow {

		@Override
		public String id() {
			return unexamined.kinds().stream().map(QualityFindingKind::code)
					.collect(Collectors.joining(" ", "unexamined ", ""));
		}
	}
}
