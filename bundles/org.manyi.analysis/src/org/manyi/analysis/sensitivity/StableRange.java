/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.Optional;

/**
 * The weights of an item at which something stays as it is.
 *
 * @param <B>   what there is beyond
 * @param lower where it turns when the weight falls; empty where it never does, down to 0
 * @param upper where it turns when the weight rises; empty where it never does, up to the whole weight that there is
 */
public record StableRange<B>(Optional<WeightLimit<B>> lower, Optional<WeightLimit<B>> upper) {

	/** Whether it stays as it is whatever the weight. */
	public boolean everywhere() {
		return lower.isEmpty() && upper.isEmpty();
	}
}
