/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

/**
 * How the figures that are shown stand to the text.
 *
 * @param problems  what is wrong with the text now, [0, ∞); the figures are those of the text before
 * @param computing whether newer figures are on their way
 */
record WhatIfState(int problems, boolean computing) {

	/** Whether the figures are older than the text. */
	boolean isOlder() {
		return problems > 0 || computing;
	}
}
