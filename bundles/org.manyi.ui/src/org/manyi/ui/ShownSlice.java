/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.manyi.model.Slice;

/**
 * Of which responses the figures are that the window shows, shared by all views through their context.
 *
 * @param slice which of the survey shown
 */
public record ShownSlice(Slice slice) {

	/** All of them. */
	public static final ShownSlice ALL = new ShownSlice(Slice.ALL);
}
