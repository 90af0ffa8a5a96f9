/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.GroupKey;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.workspace.FrozenMonth;

/**
 * What was read for an analysis.
 *
 * @param present      the counts
 * @param frozenMonths the submitted months of the survey
 * @param submitted    the counts as submitted, where any of them differs; of the groups those alone that do
 * @param appeared     the groups that had no sheet as submitted
 */
record ReadEvidence(EvidenceResult present, List<FrozenMonth> frozenMonths, Optional<EvidenceResult> submitted,
		Set<GroupKey> appeared) {

	ReadEvidence {
		frozenMonths = List.copyOf(frozenMonths);
		appeared = Set.copyOf(appeared);
	}

	/** Nothing differs from what was submitted. */
	ReadEvidence(EvidenceResult present, List<FrozenMonth> frozenMonths) {
		this(present, frozenMonths, Optional.empty(), Set.of());
	}

	/** Of a file, which has no history. */
	static ReadEvidence of(EvidenceResult present) {
		return new ReadEvidence(present, List.of());
	}
}
