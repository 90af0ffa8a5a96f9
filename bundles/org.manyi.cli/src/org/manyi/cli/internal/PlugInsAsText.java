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

import org.manyi.scoring.PlugInBundle;
import org.manyi.service.plugin.InstallRecord;
import org.manyi.service.plugin.InstalledPlugIn;

/** What is in the plug-in folders, for people at a terminal. */
record PlugInsAsText(Texts texts) {

	private static final int DIGITS = 12;

	void write(List<InstalledPlugIn> plugIns, OutputStream out) throws IOException {
		TextTable table = new TextTable().words("id").words(texts.get("column.version"))
				.words(texts.get("column.status")).words("sha256").words(texts.get("column.file"));
		for (InstalledPlugIn plugIn : plugIns) {
			PlugInBundle bundle = plugIn.bundle();
			table.row(List.of(bundle.id().orElse(""), bundle.version().orElse(""),
					texts.get("plugin.state." + bundle.state().name()),
					plugIn.record().map(InstallRecord::sha256).map(digest -> digest.substring(0, DIGITS)).orElse(""),
					bundle.file().toString()));
		}
		List<String> lines = table.lines();
		TextPage page = new TextPage().lines(lines.isEmpty() ? List.of(texts.get("plugin.none")) : lines);
		for (InstalledPlugIn plugIn : plugIns) {
			plugIn.bundle().reason().ifPresent(reason -> page
					.line(texts.get("plugin.notUsable", plugIn.bundle().file().getFileName(), texts.of(reason))));
			if (plugIn.modified()) {
				page.line(texts.get("plugin.modified", plugIn.bundle().file().getFileName()));
			}
		}
		page.writeTo(out);
	}
}
