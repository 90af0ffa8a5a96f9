/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Texts;

/** The widgets of a bar. */
@FunctionalInterface
interface BarContent {

	/**
	 * Shows what is going on, in the user's language.
	 *
	 * @return whether anything may need other room than before
	 */
	boolean show(Exploration exploration, Texts texts);
}
