/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.workspace.DataVersion;

/**
 * What became of a version that was to be kept.
 *
 * @param methodology the version
 * @param status      what became of it
 * @param difference  how it differs from the version that was in force before it, or from what was kept of the same
 *                    version; empty where there was neither
 * @param version     the state of the data afterwards; after a dry run the present one
 * @param warnings    what only somebody who knows the company can say is meant: versions that are never in force, a
 *                    lower one that follows a higher one
 */
public record Adoption(Methodology methodology, Status status, Optional<MethodologyDifference> difference,
		DataVersion version, List<Warning> warnings) {

	/** The code of the warning that a version is in force on no day. */
	public static final String NEVER_IN_FORCE = "never-in-force";
	/** The code of the warning that a version follows one of a higher number. */
	public static final String FOLLOWS_HIGHER = "follows-higher-version";

	public Adoption {
		warnings = List.copyOf(warnings);
	}

	/** What can become of it. */
	public enum Status {
		/** It is kept now. */
		ADOPTED,
		/** The same text was kept already. */
		UNCHANGED,
		/** It could be kept. */
		DRY_RUN
	}
}
