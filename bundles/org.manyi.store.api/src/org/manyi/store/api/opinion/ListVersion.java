/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.opinion;

import java.util.List;

/**
 * One version of a list that a workspace keeps.
 *
 * @param version its number, [1, ∞); 0 for the empty list before anybody wrote one
 * @param entries in order, each once
 */
public record ListVersion(int version, List<String> entries) {

	public ListVersion {
		entries = List.copyOf(entries);
	}
}
