/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.manyi.service.Analysis;

/** The file name that an export offers. */
public final class ExportName {

	private ExportName() {
	}

	/**
	 * The name of the survey, or of its file with the ending in place of its own. Figures that are not those of now say
	 * so.
	 *
	 * @param ending such as {@code pareto.png}
	 */
	public static String of(Analysis analysis, DataState state, String ending) {
		String source = Source.of(analysis.request()).name();
		boolean file = analysis.request().surveyId().isEmpty() && source.contains(".");
		return (file ? source.substring(0, source.lastIndexOf('.')) : source) + switch (state) {
			case DataState.Now now -> "-";
			case DataState.Submitted submitted -> "-as-submitted-";
			case DataState.AsOf(long version) -> "-version-" + version + "-";
		} + ending;
	}
}
