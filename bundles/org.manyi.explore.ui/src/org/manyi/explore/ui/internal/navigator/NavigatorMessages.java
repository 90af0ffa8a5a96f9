/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of the navigator, set by the translation service. */
@NonNullByDefault({})
public class NavigatorMessages {

	public String search;
	public String table;
	public String columnPlace;
	public String columnSheets;
	public String nothingOpen;
	public String nothingFound;
	public String periods;
	public String units;
	public String stages;
	public String segments;
	public String notSaid;
	public String slices;
	public String methodologies;
	public String recent;
	public String show;
	public String hint;
}
