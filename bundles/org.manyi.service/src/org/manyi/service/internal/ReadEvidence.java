/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.List;
import java.util.Optional;

import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.workspace.FrozenMonth;

/**
 * What was read for an analysis.
 *
 * @param present      the counts
 * @param frozenMonths the submitted months of the survey
 * @param submitted    the counts as submitted, where any of them differs; of the groups those alone that do
 */
record ReadEvidence(EvidenceResult present, List<FrozenMonth> frozenMonths, Optional<EvidenceResult> submitted) {

	ReadEvidence {
		frozenMonths = List.copyOf(frozenMonths);
	}

	/** Of a file, which has no history. */
	static ReadEvidence of(EvidenceResult present) {
		return new ReadEvidence(present, List.of(), Optional.empty());
	}
}
