/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlPath;

@NonNullByDefault({})
class FormEditTest {

	private static final String TEXT = """
			id: desk
			name: {zh: 前台, en: Desk}
			status: draft
			indicators:
			  items:
			    - {id: Q1, name: {zh: 一, en: One}, aliases: [first]}   # one
			    - {id: Q2, name: {zh: 二, en: Two}}
			scoring: {method: mean}
			""";

	private static String after(List<YamlChange> changes) throws EditRefusedException {
		MethodologyText text = MethodologyText.of(TEXT);
		for (YamlChange change : changes) {
			text = MethodologyText.of(text.edit(change).applyTo(text.text()));
		}
		return text.text();
	}

	private static FormEdit form() {
		return new FormEdit(MethodologyText.of(TEXT));
	}

	@Test
	void whatIsNotThereIsPutWhereItBelongs() throws EditRefusedException {
		assertEquals(TEXT.replace("status: draft\n", "status: draft\ncontrol: {author: quality}\n"),
				after(form().value(YamlPath.of("control", "author"), " quality ", false)));
		assertEquals(TEXT.replace("{method: mean}\n", "{method: mean}\nlow-answers: {at-most: 2}\n"),
				after(form().value(YamlPath.of("low-answers", "at-most"), "2", true)));
		assertEquals(TEXT.replace("en: One}, aliases", "en: One}, weight: 0.4, aliases"), after(form()
				.value(YamlPath.of("indicators", "items").at(0).key("weight"), "0.4", true)));
	}

	@Test
	void anEmptiedFieldTakesItsKeyAway() throws EditRefusedException {
		assertEquals(TEXT.replace("id: desk\n", ""), after(form().value(YamlPath.of("id"), " ", false)));
		assertEquals(TEXT, after(form().value(YamlPath.of("control", "author"), "", false)));
	}

	@Test
	void aTextInOneLanguageIsThereInBoth() throws EditRefusedException {
		assertEquals(TEXT.replace("status: draft\n", "status: draft\ncustomer: {zh: 客户, en: 客户}\n"),
				after(form().localized(YamlPath.of("customer"), "zh", "客户")));
		assertEquals(TEXT.replace("en: Desk", "en: Front desk"),
				after(form().localized(YamlPath.of("name"), "en", "Front desk")));
	}

	@Test
	void wordsAreAListInItsPlace() throws EditRefusedException {
		YamlPath aliases = YamlPath.of("indicators", "items").at(0).key("aliases");
		assertEquals(TEXT.replace("[first]", "[first, 第一]"), after(form().words(aliases, "first， 第一 ,")));
		assertEquals(TEXT.replace(", aliases: [first]", ""), after(form().words(aliases, "")));
		assertEquals(TEXT, after(form().words(aliases, "first")));
	}
}
