/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.ui.ShownSlice;
import org.manyi.ui.ShownSurvey;

/** Tells views that score nothing themselves, through the context, of which survey and slice a session speaks. */
final class SurveyNews {

	private final IEclipseContext context;
	private long turn;

	SurveyNews(IEclipseContext context) {
		this.context = context;
		context.set(ShownSurvey.class, ShownSurvey.NONE);
		context.set(ShownSlice.class, ShownSlice.ALL);
	}

	/**
	 * It was scored anew, or could not be.
	 *
	 * @param version as in {@link ShownSurvey}
	 */
	void tell(Optional<Source> shown, Optional<Methodology> version) {
		context.set(ShownSlice.class, new ShownSlice(shown.map(Source::slice).orElse(Slice.ALL)));
		context.set(ShownSurvey.class, new ShownSurvey(shown.map(SurveyNews::survey), version, ++turn));
	}

	private static ShownSurvey.Survey survey(Source asked) {
		return new ShownSurvey.Survey(asked.path(), asked.surveyId(), asked.state().asOf(),
				asked.state() instanceof DataState.Submitted);
	}
}
