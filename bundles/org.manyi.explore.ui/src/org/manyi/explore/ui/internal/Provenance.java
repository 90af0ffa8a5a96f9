/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.function.Function;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;

/** Of what a chart speaks that is seen without its view. */
public record Provenance(Analysis analysis, Texts texts) {

	/** The survey, the responses meant, the methodology and its version, how many answers, what was decided on them. */
	public LocalizedText text() {
		Methodology methodology = analysis.plan().methodology();
		long valid = analysis.total().scores().responses().valid();
		String of = Source.of(analysis.request()).name() + slice() + " · ";
		return new LocalizedText(
				of + methodology.name().zh() + " " + methodology.version() + mark(LocalizedText::zh) + " · 有效调查表 "
						+ valid + " 份" + decisions(" · 数据版本 %d，排除 %d 份，更正作答 %d 处"),
				of + methodology.name().en() + " " + methodology.version() + mark(LocalizedText::en) + " · " + valid
						+ " valid responses" + decisions(" · data version %d, excluded %d, answers corrected %d"));
	}

	/** The responses, where not all are meant. */
	private String slice() {
		Slice slice = analysis.request().slice();
		return slice.isAll() ? "" : " · " + new SliceWords(texts).slice(slice);
	}

	/** That the result is not an approved one, where it is not. */
	private String mark(Function<LocalizedText, String> words) {
		return analysis.plan().approval().mark().map(mark -> " · " + words.apply(mark)).orElse("");
	}

	/** What was decided on the data, where anything was. */
	private String decisions(String pattern) {
		return analysis.input().stored().filter(stored -> stored.excluded() + stored.corrected() > 0)
				.map(stored -> pattern.formatted(stored.version(), stored.excluded(), stored.corrected())).orElse("");
	}
}
