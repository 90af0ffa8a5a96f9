/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

/** What the items are to explain. */
public sealed interface Outcome {

	/** The answers to one item, such as one about the whole. All others are its drivers. */
	record OfItem(String itemId) implements Outcome {
	}

	/**
	 * The weighted sum of all items but the one that is looked at, where no item asks about the whole. An item is part
	 * of the sum of all items and would go with it for that alone.
	 */
	record OfOthers() implements Outcome {
	}
}
