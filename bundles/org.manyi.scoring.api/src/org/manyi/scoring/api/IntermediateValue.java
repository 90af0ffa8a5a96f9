/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.Optional;

import org.manyi.scoring.api.derivation.Derivation;

/**
 * A value on the way to weights, such as an entropy or a consistency ratio.
 *
 * @param itemId      the item it belongs to; empty for a value of a dimension or of the whole
 * @param dimensionId the dimension whose items it is about; empty for a value of an item or of the whole
 * @param derivation  its symbol, what it is, and the number
 */
public record IntermediateValue(Optional<String> itemId, Optional<String> dimensionId, Derivation derivation) {

	/** A value of an item or of the whole. */
	public IntermediateValue(Optional<String> itemId, Derivation derivation) {
		this(itemId, Optional.empty(), derivation);
	}
}
