/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

/**
 * What the user chose to look at, shared by all views through their context.
 *
 * @param id the id of an index, a dimension, an item or a measure; empty when nothing is chosen
 */
public record Selected(Optional<String> id) {

	public static final Selected NOTHING = new Selected(Optional.empty());
}
