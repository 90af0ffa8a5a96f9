/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;

/** What a session remembers beyond its own end. For the user's thread. */
public interface SessionMemory {

	/** Whether it is the session of the window: what it shows decides what is selected and said there. */
	boolean isOfWindow();

	/** In which slice a survey was shown last; all responses where that is not known. */
	Slice slice(Source shown);

	/** With what it was compared last; with nothing where that is not known. */
	Baseline baseline(Source shown);

	/** That is shown now. */
	void remember(Source shown);

	/** What the Pareto chart counted last. */
	ParetoBasis basis();

	/** The Pareto chart counts that now. */
	void remember(ParetoBasis basis);

	/** Which small bars of the Pareto chart were gathered last. */
	ParetoFold fold();

	/** The Pareto chart gathers those now. */
	void remember(ParetoFold fold);
}
