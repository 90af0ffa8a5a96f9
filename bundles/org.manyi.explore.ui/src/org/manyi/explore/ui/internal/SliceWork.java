/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.slice.SliceService;
import org.manyi.service.slice.SliceValues;
import org.manyi.store.api.StoredInput;

/**
 * Finds what the survey shown can be sliced by, once for each state of its data. For the user's thread.
 */
final class SliceWork {

	private final LatestWork<SliceValues> work;
	private final Consumer<Slices> told;
	private Optional<SliceService> service = Optional.empty();
	private Optional<Asked> asked = Optional.empty();
	private Slices known = Slices.UNKNOWN;

	/** What the answer depends on. */
	private record Asked(Path source, Optional<String> surveyId, String sha256, Optional<Long> version,
			Questionnaire questionnaire) {
	}

	/**
	 * @param told given what is known now, whenever it is other
	 */
	SliceWork(UISynchronize ui, Consumer<Slices> told) {
		work = new LatestWork<>(new LocalizedText("查找可选的统计范围", "Looking for what to slice by"), ui);
		this.told = told;
	}

	void setService(Optional<SliceService> present) {
		service = present;
		asked = Optional.empty();
	}

	/** What is known now. */
	SliceValues known() {
		return known.values();
	}

	/** Looks at the survey that is shown, where it is another or its data are. */
	void look(Analysis shown) {
		AnalysisRequest request = shown.request();
		Asked question = new Asked(request.source(), request.surveyId(), shown.input().sha256(),
				shown.input().stored().map(StoredInput::version), request.methodology().questionnaire());
		if (service.isEmpty() || asked.filter(question::equals).isPresent()) {
			return;
		}
		boolean sameSurvey = asked.filter(before -> before.source().equals(question.source())
				&& before.surveyId().equals(question.surveyId())).isPresent();
		asked = Optional.of(question);
		if (!sameSurvey) {
			tell(Slices.UNKNOWN);
		}
		SliceService asking = service.get();
		work.start(monitor -> asking.values(request, monitor), found -> tell(new Slices(found)), reason -> {
			// the survey is shown whole; another look comes with the next analysis
			asked = Optional.empty();
		});
	}

	/** Gives up what is being found out. */
	void cancel() {
		work.cancel();
	}

	/** Nothing is shown any more. */
	void stop() {
		cancel();
		asked = Optional.empty();
		tell(Slices.UNKNOWN);
	}

	private void tell(Slices next) {
		if (!next.equals(known)) {
			known = next;
			told.accept(next);
		}
	}
}
