/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.manyi.service.slice.SliceValues;

/**
 * What the survey shown can be sliced by, told to views and bars through the context.
 *
 * @param values nothing while it is not known
 */
public record Slices(SliceValues values) {

	/** Not known. */
	public static final Slices UNKNOWN = new Slices(SliceValues.NONE);
}
