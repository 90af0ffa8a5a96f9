/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;

/**
 * What is judged to be more or less important: an item, or a dimension as a whole.
 *
 * @param id   of the item or dimension
 * @param name its name
 */
record Criterion(String id, LocalizedText name) {

	static Criterion of(Item item) {
		return new Criterion(item.id(), item.name());
	}

	static Criterion of(Dimension dimension) {
		return new Criterion(dimension.id(), dimension.name());
	}
}
