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
import java.util.Locale;
import java.util.stream.Collectors;

import org.manyi.model.Methodology;
import org.manyi.model.MeasureDefinition;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.plugin.PlugInOverview;

/**
 * The announced methodologies, and what plug-ins bring besides, for people at a terminal.
 *
 * @param locale the language
 */
record MethodologiesAsText(Locale locale) {

	void write(List<MethodologyEntry> entries, PlugInOverview plugIns, OutputStream out) throws IOException {
		Texts texts = new Texts(locale);
		TextPage page = new TextPage();
		TextTable table = new TextTable().words("id").words(texts.get("column.version")).words(texts.get("column.name"))
				.words(texts.get("column.status")).figures(texts.get("column.items"))
				.words(texts.get("column.measures"));
		for (MethodologyEntry entry : entries) {
			if (entry instanceof MethodologyEntry.Available available) {
				Methodology methodology = available.methodology();
				table.row(List.of(methodology.id(), methodology.version(), texts.of(methodology.name()),
						texts.get("status." + methodology.status().name()),
						Integer.toString(methodology.indicators().items().size()),
						methodology.measures().stream().map(MeasureDefinition::id).collect(Collectors.joining(", "))));
			}
		}
		List<String> lines = table.lines();
		page.lines(lines.isEmpty() ? List.of(texts.get("methodologies.none")) : lines);
		for (MethodologyEntry entry : entries) {
			if (entry instanceof MethodologyEntry.Refused refused) {
				page.heading(texts.get("methodologies.refused", refused.origin()));
				for (FileProblem problem : refused.problems()) {
					page.line("  " + problem.line() + ":" + problem.column() + ": " + texts.of(problem.text()));
				}
			}
		}
		new PlugInsAsLines(texts).addTo(page, plugIns);
		page.writeTo(out);
	}
}
