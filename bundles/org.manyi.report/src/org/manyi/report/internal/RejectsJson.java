/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;

import org.manyi.report.Visited;
import org.manyi.service.KeptReject;
import org.manyi.store.api.workspace.ImportRecord;

/** What imports rejected, import by import. */
public final class RejectsJson {

	private final JsonWriter json;
	private boolean begun;
	private long open;

	public RejectsJson(JsonWriter json) {
		this.json = json;
	}

	/**
	 * Writes the whole document.
	 *
	 * @param rejects those of one import together
	 */
	public <X extends Exception> void write(String workspace, Visited<KeptReject, X> rejects) throws IOException, X {
		// nothing is written before it is known that there is such an import
		rejects.each(kept -> {
			begin(workspace);
			write(kept);
		});
		begin(workspace);
		close();
		json.endArray();
		json.endObject();
	}

	private void begin(String workspace) throws IOException {
		if (!begun) {
			begun = true;
			DocumentHead.start(json, workspace);
			json.startArray("imports");
		}
	}

	private void write(KeptReject kept) throws IOException {
		ImportRecord imported = kept.imported();
		if (imported.number() != open) {
			close();
			open = imported.number();
			json.startObject();
			json.number("import", imported.number());
			json.word("survey", imported.surveyId());
			json.word("file", String.valueOf(imported.file().path().getFileName()));
			json.number("rejectedRows", imported.rejected());
			json.number("invalidAnswers", imported.invalid());
			json.startArray("rejected");
		}
		DocumentHead.reject(json, kept.reject());
	}

	private void close() throws IOException {
		if (open > 0) {
			json.endArray();
			json.endObject();
		}
	}
}
