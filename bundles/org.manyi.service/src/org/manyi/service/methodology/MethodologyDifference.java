/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.List;

import org.manyi.model.Methodology;

/**
 * How two versions of a methodology differ.
 *
 * @param older   the one compared with
 * @param newer   the other
 * @param changes in the order of the newer one, what it no longer has after the rest of its chapter; empty where both
 *                say the same, be it in other words of the file
 */
public record MethodologyDifference(Methodology older, Methodology newer, List<ProvisionChange> changes) {

	public MethodologyDifference {
		changes = List.copyOf(changes);
	}

	/** Whether both are the same file, byte by byte. */
	public boolean isSameFile() {
		return older.contentHash().equals(newer.contentHash());
	}
}
