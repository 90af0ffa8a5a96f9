/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

/**
 * Whether a target is met, decided on the exact value: met 达到, missed 未达到, undecided 未定 where the value's bound holds
 * it.
 */
public enum Verdict {
	/** The value reaches the target; at equality it does. */
	MET,
	/** The value is below the target. */
	MISSED,
	/** The bound of the value holds the target. */
	UNDECIDED
}
