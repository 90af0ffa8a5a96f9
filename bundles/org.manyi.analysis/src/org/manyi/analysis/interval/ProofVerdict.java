/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

/** What a sample shows of a target. */
public enum ProofVerdict {
	/** The population meets the target, at the confidence asked for. */
	SHOWN,
	/** Neither that it meets it nor that it misses it. */
	OPEN,
	/** The population misses the target, at the confidence asked for. */
	REFUTED
}
