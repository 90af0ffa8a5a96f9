/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;

import org.manyi.scoring.PlugInBundle;
import org.manyi.scoring.PlugInEntry;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.service.plugin.PlugInOverview;

/** What plug-ins bring, below the list of methodologies. */
record PlugInsAsLines(Texts texts) {

	void addTo(TextPage page, PlugInOverview overview) {
		section(page, texts.get("methodologies.methods"), overview.methods());
		section(page, texts.get("methodologies.weightings"), overview.weightings());
		for (PlugInEntry entry : overview.methods()) {
			failed(page, entry);
		}
		for (PlugInEntry entry : overview.weightings()) {
			failed(page, entry);
		}
		for (PlugInBundle bundle : overview.unusable()) {
			page.heading(texts.get("methodologies.unusable", bundle.file()));
			bundle.reason().ifPresent(reason -> page.line("  " + texts.of(reason)));
		}
	}

	private void section(TextPage page, String heading, List<PlugInEntry> entries) {
		TextTable table = new TextTable().words("id").words(texts.get("column.version")).words(texts.get("column.name"))
				.words(texts.get("column.plugIn"));
		for (PlugInEntry entry : entries) {
			if (entry instanceof PlugInEntry.Usable usable) {
				PlugInDescriptor descriptor = usable.descriptor();
				table.row(List.of(descriptor.id(), descriptor.version(), texts.of(descriptor.name()), usable.origin()));
			}
		}
		List<String> lines = table.lines();
		if (!lines.isEmpty()) {
			page.heading(heading).lines(lines);
		}
	}

	private void failed(TextPage page, PlugInEntry entry) {
		if (entry instanceof PlugInEntry.Failed failed) {
			page.heading(texts.get("methodologies.unusable", failed.origin()));
			page.line("  " + texts.of(failed.reason()));
		}
	}
}
