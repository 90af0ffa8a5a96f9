/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.service.methodology.VersionInForce;

/**
 * How it was decided by which methodology an analysis is.
 *
 * @param rule      the one asked for; the analysis is by the version in force in its place, where there is one and none
 *                  was chosen
 * @param announced whether it was among the {@link Methodologies} announced, and not what the workspace has kept
 * @param chosen    whether the user chose this version on purpose
 * @param inForce   which version is in force for what is shown; empty for a file, and where none was adopted
 * @param versions  all known versions of it, from the highest; empty for a file
 */
public record ScoredBy(Methodology rule, boolean announced, boolean chosen, Optional<VersionInForce> inForce,
		List<Methodology> versions) {

	public ScoredBy {
		versions = List.copyOf(versions);
	}

	/** A survey file, which has no versions of its own. */
	static ScoredBy announced(Methodology rule) {
		return new ScoredBy(rule, true, false, Optional.empty(), List.of());
	}

	/** The version that would be in force where the user chose another; empty where the user did not. */
	public Optional<Methodology> overruled() {
		return inForce.flatMap(VersionInForce::version)
				.filter(version -> chosen && !version.version().equals(rule.version()));
	}

	/** Whether there is a choice among versions. */
	public boolean offersVersions() {
		return inForce.isPresent() || versions.size() > 1;
	}
}
