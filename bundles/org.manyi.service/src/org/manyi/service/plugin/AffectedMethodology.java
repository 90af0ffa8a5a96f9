/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.plugin;

import java.util.List;

import org.manyi.model.Methodology;

/**
 * A version of a methodology that lost something when a plug-in went.
 *
 * @param methodology the version
 * @param origin      where it is, or was, for messages
 * @param lost        the ids of the scoring methods and the weighting scheme that it calls and that nobody brings any
 *                    more, in the order of its file; empty where the plug-in had brought the methodology itself, which
 *                    is not known any more
 */
public record AffectedMethodology(Methodology methodology, String origin, List<String> lost) {

	public AffectedMethodology {
		lost = List.copyOf(lost);
	}
}
