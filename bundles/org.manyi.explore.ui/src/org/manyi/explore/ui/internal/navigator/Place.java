/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of the navigator.
 *
 * @param id          unique among the places, and the same in every language
 * @param depth       how deep it stands in the tree, [0, ∞)
 * @param name        in the user's language
 * @param count       its returned sheets, [0, ∞); empty where there is nothing to count
 * @param shown       whether the window shows it now
 * @param destination where it leads to; empty for a heading
 */
public record Place(String id, int depth, String name, OptionalLong count, boolean shown,
		Optional<Destination> destination) {

	/** A line that leads nowhere by itself. */
	static Place heading(String id, int depth, String name) {
		return new Place(id, depth, name, OptionalLong.empty(), false, Optional.empty());
	}
}
