/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.nio.file.Path;

import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/**
 * A survey as it was in a data version, with what questions about it need again and again, each part read when it is
 * first needed. It is the same for ever, as its version is; threads share it.
 */
public final class SurveyState {

	private final StoredSurvey survey;
	private final Texts texts;
	private final StoreReport report;
	private final KeptCells cells = new KeptCells();

	/**
	 * @param folder  of the workspace
	 * @param survey  as it was in the version
	 * @param version the number of the data version
	 */
	public SurveyState(Path folder, StoredSurvey survey, int version) {
		this.survey = survey;
		texts = new Texts(survey.number());
		report = new StoreReport(folder, survey, version);
	}

	public StoredSurvey survey() {
		return survey;
	}

	Texts texts() {
		return texts;
	}

	StoreReport report() {
		return report;
	}

	KeptCells cells() {
		return cells;
	}
}
