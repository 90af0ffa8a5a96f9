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

import org.manyi.service.KeptRejects;
import org.manyi.store.api.Reject;

/**
 * What imports rejected, for people.
 *
 * @param texts in their language
 */
record RejectsAsText(Texts texts) {

	void write(List<KeptRejects> rejects, OutputStream stream) throws IOException {
		TextPage page = new TextPage();
		if (rejects.isEmpty()) {
			page.line(texts.get("rejects.none"));
		}
		for (KeptRejects kept : rejects) {
			page.line(texts.get("rejects.of", String.valueOf(kept.imported().number()),
					kept.imported().file().path().getFileName(), kept.imported().rejected(), kept.imported().invalid()));
			TextTable table = new TextTable().figures(texts.get("column.row")).words(texts.get("column.column"))
					.words(texts.get("column.value")).words(texts.get("column.reason"));
			for (Reject reject : kept.rejects()) {
				table.row(List.of(String.valueOf(reject.row()), reject.column().orElse(""), reject.value(),
						texts.of(reject.reason())));
			}
			page.lines(table.lines());
		}
		page.writeTo(stream);
	}
}
