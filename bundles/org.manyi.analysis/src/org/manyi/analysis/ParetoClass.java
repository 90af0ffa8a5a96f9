/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

/**
 * The class of a bar by where it <em>starts</em> on the cumulative line: below 80 % A, below 90 % B, else C. The fold
 * "other" has no class.
 */
public enum ParetoClass {
	A, B, C, OTHER
}
