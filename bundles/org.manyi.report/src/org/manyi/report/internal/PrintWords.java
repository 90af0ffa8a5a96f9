/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rule;

/** What a printed methodology says beside its statements. */
final class PrintWords {

	/** Between a title and what it says. */
	static final LocalizedText COLON = new LocalizedText("：", ": ");
	static final LocalizedText VERSION = new LocalizedText("版本", "Version");
	static final LocalizedText FILE = new LocalizedText("文件 SHA-256", "SHA-256 of the file");
	static final LocalizedText SIGNATURES = new LocalizedText("签署", "Signatures");
	static final LocalizedText DATE = new LocalizedText("日期", "Date");
	static final LocalizedText SIGNATURE = new LocalizedText("签名", "Signature");
	static final List<LocalizedText> SIGNERS = List.of(new LocalizedText("编制", "Author"),
			new LocalizedText("审核", "Reviewer"), new LocalizedText("批准", "Approver"));

	private PrintWords() {
	}

	static LocalizedText version(Methodology methodology) {
		return LocalizedText.same(methodology.id() + " " + methodology.version());
	}

	/** Where a statement comes from and how its text is read. */
	static LocalizedText source(Rule rule) {
		LocalizedText mark = rule.mark().label();
		return rule.clause().map(clause -> new LocalizedText(
				"依据《%s》%s，%s".formatted(clause.document(), clause.clause(), mark.zh()),
				"From %s, %s; %s".formatted(clause.document(), clause.clause(), mark.en()))).orElse(mark);
	}
}
