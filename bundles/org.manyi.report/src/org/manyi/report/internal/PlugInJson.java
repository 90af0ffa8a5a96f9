/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.scoring.PlugInBundle;
import org.manyi.scoring.PlugInEntry;
import org.manyi.service.plugin.InstallRecord;
import org.manyi.service.plugin.InstalledPlugIn;
import org.manyi.service.plugin.PlugInOverview;

/** Plug-ins: the files they come in, and what they bring. */
public final class PlugInJson {

	private final JsonWriter json;

	public PlugInJson(JsonWriter json) {
		this.json = json;
	}

	/** Writes a document about the files. */
	public void write(List<InstalledPlugIn> plugIns) throws IOException {
		DocumentHead.start(json);
		json.startArray("plugIns");
		for (InstalledPlugIn plugIn : plugIns) {
			json.startObject();
			bundle(plugIn.bundle());
			json.word("sha256", plugIn.record().map(InstallRecord::sha256));
			json.word("source", plugIn.record().map(InstallRecord::source));
			json.flag("modified", plugIn.modified());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	/** Writes the fields about what plug-ins bring, into an object. */
	void overview(PlugInOverview overview) throws IOException {
		entries("methods", overview.methods());
		entries("weightings", overview.weightings());
		json.startArray("unusable");
		for (PlugInBundle bundle : overview.unusable()) {
			json.startObject();
			bundle(bundle);
			json.endObject();
		}
		json.endArray();
	}

	private void entries(String name, List<PlugInEntry> entries) throws IOException {
		json.startArray(name);
		for (PlugInEntry entry : entries) {
			json.startObject();
			Optional<PlugInEntry.Usable> usable = entry instanceof PlugInEntry.Usable found ? Optional.of(found)
					: Optional.empty();
			json.word("id", usable.map(found -> found.descriptor().id()));
			json.word("version", usable.map(found -> found.descriptor().version()));
			json.text("name", usable.map(found -> found.descriptor().name()));
			json.word("source", usable.map(found -> found.descriptor().source()));
			json.word("origin", entry.origin());
			json.text("failed",
					entry instanceof PlugInEntry.Failed failed ? Optional.of(failed.reason()) : Optional.empty());
			json.endObject();
		}
		json.endArray();
	}

	private void bundle(PlugInBundle bundle) throws IOException {
		json.word("file", bundle.file().toString());
		json.word("id", bundle.id());
		json.word("version", bundle.version());
		json.word("state", Codes.of(bundle.state()));
		json.text("reason", bundle.reason());
	}
}
