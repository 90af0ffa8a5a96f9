/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.manyi.model.AnswerState;

/**
 * What the label of a user-missing value says of the answer. A label that names no reason, and refusal, is blank:
 * the item was put to the respondent, who gave no answer.
 */
final class MissingLabel {

	private static final List<Map.Entry<String, AnswerState>> PHRASES = List.of(
			Map.entry("not asked", AnswerState.NOT_SHOWN), Map.entry("not shown", AnswerState.NOT_SHOWN),
			Map.entry("not presented", AnswerState.NOT_SHOWN), Map.entry("未显示", AnswerState.NOT_SHOWN),
			Map.entry("未提问", AnswerState.NOT_SHOWN), Map.entry("未询问", AnswerState.NOT_SHOWN),
			Map.entry("跳题", AnswerState.NOT_SHOWN), Map.entry("跳转", AnswerState.NOT_SHOWN),
			Map.entry("not applicable", AnswerState.NOT_APPLICABLE),
			Map.entry("inapplicable", AnswerState.NOT_APPLICABLE),
			Map.entry("does not apply", AnswerState.NOT_APPLICABLE), Map.entry("n/a", AnswerState.NOT_APPLICABLE),
			Map.entry("don't know", AnswerState.NOT_APPLICABLE), Map.entry("do not know", AnswerState.NOT_APPLICABLE),
			Map.entry("dont know", AnswerState.NOT_APPLICABLE), Map.entry("no opinion", AnswerState.NOT_APPLICABLE),
			Map.entry("can't say", AnswerState.NOT_APPLICABLE), Map.entry("不适用", AnswerState.NOT_APPLICABLE),
			Map.entry("不知道", AnswerState.NOT_APPLICABLE), Map.entry("不清楚", AnswerState.NOT_APPLICABLE),
			Map.entry("不了解", AnswerState.NOT_APPLICABLE), Map.entry("说不清", AnswerState.NOT_APPLICABLE),
			Map.entry("未涉及", AnswerState.NOT_APPLICABLE));

	/** Too short to be looked for inside of other words. */
	private static final List<String> WHOLE = List.of("na", "n.a.", "dk", "d.k.", "x", "无关");

	private MissingLabel() {
	}

	static AnswerState state(String label) {
		String plain = Normalizer.normalize(label, Form.NFKC).toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
		if (WHOLE.contains(plain)) {
			return AnswerState.NOT_APPLICABLE;
		}
		return PHRASES.stream().filter(phrase -> plain.contains(phrase.getKey())).map(Map.Entry::getValue).findFirst()
				.orElse(AnswerState.BLANK);
	}
}
