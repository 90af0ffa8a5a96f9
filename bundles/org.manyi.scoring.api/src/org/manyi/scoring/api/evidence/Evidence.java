/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

/**
 * What a scoring method sees of a slice: counts, never rows. A sealed family of sufficient statistics; a method says
 * which it needs by {@link EvidenceRequest}.
 */
public sealed interface Evidence
		permits Tally, ImportanceTally, RespondentCounts, PairTally, GroupTallies, ResponsePatterns {
}
