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

import org.manyi.scoring.Approval;
import org.manyi.service.Analysis;
import org.manyi.service.compare.ComparedSlice;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.ComparisonFinding;

/**
 * A comparison for people at a terminal: what was read, the variants, what matters, and every figure side by side.
 *
 * @param locale the language
 */
record ComparisonAsText(Locale locale) {

	void write(Comparison comparison, OutputStream out) throws IOException {
		Texts texts = new Texts(locale);
		TextPage page = new TextPage();
		new InputText(texts, page).head(comparison.analyses().getFirst());
		page.heading(texts.get("compare.variants"));
		for (int variant = 0; variant < comparison.variants().size(); variant++) {
			Analysis analysis = comparison.analyses().get(variant);
			String changed = analysis.plan().approval() == Approval.APPROVED ? ""
					: "  " + texts.get("compare.approval." + analysis.plan().approval().name());
			page.line("  [%d]  %s  %s%s".formatted(variant + 1, comparison.variants().get(variant).label(),
					texts.of(analysis.plan().methodology().name()), changed));
		}
		ComparisonTable table = new ComparisonTable(texts, comparison);
		page.heading(texts.get("compare.findings"));
		findings(page, texts, comparison.total());
		page.heading(texts.get("compare.figures"));
		lines(page, table, table.figures());
		if (!comparison.request().by().isEmpty()) {
			page.heading(texts.get("groups.heading"));
			lines(page, table, table.groups());
		}
		comparison.analyses().forEach(analysis -> {
			page.heading(comparison.variants().get(comparison.analyses().indexOf(analysis)).label());
			new InputText(texts, page).tail(analysis);
		});
		page.writeTo(out);
	}

	/** A table and what its marks mean. */
	private static void lines(TextPage page, ComparisonTable table, ComparisonTable.Marked marked) {
		page.lines(marked.lines());
		page.lines(table.legend(marked.marks()));
	}

	private static void findings(TextPage page, Texts texts, ComparedSlice slice) {
		List<ComparisonFinding> findings = slice.findings();
		findings.forEach(finding -> page.line("  " + texts.of(finding.text())));
	}
}
