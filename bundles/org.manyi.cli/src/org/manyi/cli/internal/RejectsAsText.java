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

import org.manyi.report.Visited;
import org.manyi.service.KeptReject;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.ImportRecord;

/** What imports rejected, for people. */
final class RejectsAsText {

	/** So many rows have columns of one width. */
	private static final int ROWS = 1_000;

	private final Texts texts;
	private TextTable table;
	private long open;
	private int rows;

	/**
	 * @param texts in their language
	 */
	RejectsAsText(Texts texts) {
		this.texts = texts;
		table = table();
	}

	/**
	 * Writes all of them, import by import.
	 *
	 * @throws X when there are no more to be had
	 */
	<X extends Exception> void write(Visited<KeptReject, X> rejects, OutputStream stream) throws IOException, X {
		rejects.each(kept -> write(kept, stream));
		if (open == 0) {
			new TextPage().line(texts.get("rejects.none")).writeTo(stream);
		}
		end(stream);
	}

	private void write(KeptReject kept, OutputStream stream) throws IOException {
		ImportRecord imported = kept.imported();
		if (imported.number() != open || rows == ROWS) {
			end(stream);
		}
		if (imported.number() != open) {
			open = imported.number();
			new TextPage()
					.line(texts.get("rejects.of", String.valueOf(imported.number()),
							imported.file().path().getFileName(), imported.rejected(), imported.invalid()))
					.writeTo(stream);
		}
		Reject reject = kept.reject();
		table.row(List.of(String.valueOf(reject.row()), reject.column().orElse(""), reject.value(),
				texts.of(reject.reason())));
		rows++;
	}

	private void end(OutputStream stream) throws IOException {
		if (rows > 0) {
			new TextPage().lines(table.lines()).writeTo(stream);
			table = table();
			rows = 0;
		}
	}

	private TextTable table() {
		return new TextTable().figures(texts.get("column.row")).words(texts.get("column.column"))
				.words(texts.get("column.value")).words(texts.get("column.reason"));
	}
}
