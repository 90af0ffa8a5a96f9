/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of quick access, set by the translation service. */
@NonNullByDefault({})
public class QuickMessages {

	public String title;
	public String prompt;
	public String nothing;
	public String columnName;
	public String columnKind;
	public String columnNote;
	public String command;
	public String view;
	public String survey;
	public String period;
	public String region;
	public String unit;
	public String slice;
	public String methodology;
	public String indicator;
}
