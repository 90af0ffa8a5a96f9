/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.AnswerState;

class MissingLabelTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "不适用|NOT_APPLICABLE", "不适用/不知道|NOT_APPLICABLE", "Don’t know|NOT_APPLICABLE",
			"DON'T KNOW / NOT SURE|NOT_APPLICABLE", "N/A|NOT_APPLICABLE", "Ｎ／Ａ|NOT_APPLICABLE", "NA|NOT_APPLICABLE",
			"Not applicable|NOT_APPLICABLE", "DK|NOT_APPLICABLE", "说不清|NOT_APPLICABLE", "Refused|BLANK", "拒绝回答|BLANK",
			"No answer|BLANK", "Nathan|BLANK", "未填|BLANK", "missing|BLANK", "''|BLANK", "Not asked (n/a)|NOT_SHOWN",
			"未提问|NOT_SHOWN", "跳题|NOT_SHOWN" })
	void states(String label, AnswerState expected) {
		assertEquals(expected, MissingLabel.state(label));
	}
}
