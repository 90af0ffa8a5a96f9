/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;

import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * How the data of a workspace came to be what they are.
 *
 * @param workspace the folder
 * @param version   the last data version that is told of, [0, ∞)
 * @param changes   what made the versions up to it, the latest first
 * @param surveys   what is decided on each survey, ordered by id
 */
public record DataHistory(Path workspace, long version, List<Change> changes, List<OfSurvey> surveys) {

	public DataHistory {
		changes = List.copyOf(changes);
		surveys = List.copyOf(surveys);
	}

	/**
	 * The decisions on a survey.
	 *
	 * @param survey       which
	 * @param exclusions   the responses that are excluded
	 * @param corrections  every corrected answer, the first one first
	 * @param frozenMonths the submitted months with what was changed since
	 */
	public record OfSurvey(SurveyDescription survey, List<Exclusion> exclusions, List<Correction> corrections,
			List<FrozenMonth> frozenMonths) {

		public OfSurvey {
			exclusions = List.copyOf(exclusions);
			corrections = List.copyOf(corrections);
			frozenMonths = List.copyOf(frozenMonths);
		}
	}
}
