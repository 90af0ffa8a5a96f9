/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.manyi.report.AnalysisReport;
import org.manyi.report.ParetoView;
import org.manyi.service.Analysis;
import org.manyi.service.PartResult;

/**
 * A Pareto chart's figures for people at a terminal.
 *
 * @param parts the figures of the whole and of groups; empty where a group has none
 * @param texts in their language
 */
record ParetoAsText(List<PartResult<Optional<ParetoView>>> parts, Texts texts) implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		TextPage page = new TextPage();
		InputText input = new InputText(texts, page);
		input.head(analysis);
		for (PartResult<Optional<ParetoView>> part : parts) {
			input.group(analysis, part.part());
			part.result().ifPresentOrElse(new ParetoTable(texts, page)::write,
					() -> page.line("  " + texts.get("pareto.nothing")));
		}
		input.tail(analysis);
		page.writeTo(out);
	}
}
