/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.progress;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of the progress view, set by the translation service. */
@NonNullByDefault({})
public class ProgressMessages {

	public String none;
	public String count;
	public String cancel;
	public String cancelAll;
	public String columnWork;
	public String columnDone;
	public String background;
	public String givenUp;
}
