/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.report.AnalysisReport;
import org.manyi.service.Analysis;

/**
 * A Pareto chart's figures for people at a terminal.
 *
 * @param view  the figures
 * @param texts in their language
 */
record ParetoAsText(ParetoView view, Texts texts) implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		TextPage page = new TextPage();
		InputText input = new InputText(texts, page);
		input.head(analysis);
		new ParetoTable(texts, page).write(view);
		input.tail(analysis);
		page.writeTo(out);
	}
}
