/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.BitSet;

/**
 * What holds of a respondent.
 *
 * @param valid whether at least one item is answered with a level
 * @param holds the places of the conditions that hold
 */
record Outcome(boolean valid, BitSet holds) {
}
