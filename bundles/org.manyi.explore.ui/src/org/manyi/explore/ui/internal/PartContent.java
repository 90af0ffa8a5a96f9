/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.manyi.service.Analysis;

/** What a view shows while there is an analysis. Made once, with the view's widgets. */
public interface PartContent {

	/** Shows the analysis, in the user's language of that moment. */
	void show(Analysis analysis);

	/** Marks what the user chose; called after {@link #show} and whenever the choice changes. */
	void mark(Analysis analysis, Selected choice);

	/** Draws what is shown as an older picture, or as the current one. */
	void setDimmed(boolean dimmed);

	/** Gives the keyboard to the main widget. */
	void setFocus();
}
