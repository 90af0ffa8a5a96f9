/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.manyi.service.Analysis;

/**
 * What the user chose to look at, shared by all views through their context.
 *
 * @param id     the id of an index, a dimension, an item or a measure; empty when nothing is chosen
 * @param pinned the figures of the pinned view in which it was chosen; empty where it was chosen in a view that follows
 *               the window
 */
public record Selected(Optional<String> id, Optional<Analysis> pinned) {

	public static final Selected NOTHING = new Selected(Optional.empty(), Optional.empty());
}
