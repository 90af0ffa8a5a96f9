/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.manyi.model.ImportanceQuestions;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;

/**
 * The table of items on a page: a row for each with a button for each level, which item and level name together. Ids of
 * items are no names of controls, since one such as {@code elements} would hide what the form itself has by that name.
 */
final class ItemTable {

	private static final int MOST_KEYS = 10;

	private final Markup page;
	private final QuestionnaireForm form;
	private final Locale locale;
	private final List<Choice> choices;

	/**
	 * What an item may be answered.
	 *
	 * @param id    of its heading
	 * @param label its words
	 * @param value as a survey file has it
	 * @param key   that chooses it; empty for none
	 */
	private record Choice(String id, String label, String value, String key) {
	}

	ItemTable(Markup page, QuestionnaireForm form, Locale locale) {
		this.page = page;
		this.form = form;
		this.locale = locale;
		choices = choices();
	}

	private List<Choice> choices() {
		List<Level> levels = form.methodology().scale().levels();
		List<Choice> found = new ArrayList<>();
		for (Level level : levels) {
			found.add(new Choice("level" + (found.size() + 1), said(level.label()), Integer.toString(level.score()),
					key(levels, level)));
		}
		form.notApplicable()
				.ifPresent(mark -> found.add(new Choice("level0", said(FormWords.NOT_APPLICABLE), mark, "x")));
		return found;
	}

	/** The digit of the score where each score is one, else that of the level's place from the left. */
	private static String key(List<Level> levels, Level level) {
		boolean digits = levels.stream().allMatch(one -> one.score() >= 0 && one.score() < MOST_KEYS);
		int place = levels.indexOf(level) + 1;
		if (digits) {
			return Integer.toString(level.score());
		}
		return place <= MOST_KEYS ? Integer.toString(place % MOST_KEYS) : "";
	}

	void write() {
		page.line().open("table", "aria-describedby", "keys").element("caption", said(PageWords.ITEMS));
		headings();
		for (FormGroup group : form.groups()) {
			page.line().open("tbody");
			group.title().ifPresent(title -> page.open("tr", "class", "group").element("th", said(title), "scope",
					"rowgroup", "colspan", Integer.toString(columns())).close());
			group.items().forEach(this::item);
			page.close();
		}
		page.close();
	}

	private int columns() {
		return 3 + choices.size() + (form.isWeighted() ? 1 : 0) + (form.importanceAsked() ? 1 : 0);
	}

	private void headings() {
		page.open("thead").open("tr").element("th", said(FormWords.NUMBER), "scope", "col").element("th",
				said(FormWords.ITEM), "scope", "col");
		if (form.isWeighted()) {
			page.element("th", said(FormWords.COEFFICIENT), "scope", "col");
		}
		if (form.importanceAsked()) {
			page.element("th", said(FormWords.IMPORTANCE), "scope", "col", "id", "importance");
		}
		for (Choice choice : choices) {
			page.open("th", "scope", "col", "id", choice.id()).text(choice.label()).empty("br").text(choice.value());
			if (!choice.key().isEmpty() && !choice.key().equalsIgnoreCase(choice.value())) {
				page.text(said(new LocalizedText("（按 " + choice.key() + "）", " (key " + choice.key() + ")")));
			}
			page.close();
		}
		page.element("th", said(FormWords.SUGGESTION), "scope", "col", "id", "suggestion").close().close();
	}

	private void item(FormItem item) {
		String id = "item" + item.number();
		page.line().open("tr").element("td", Integer.toString(item.number()), "class", "number");
		page.element("th", said(item.item().name()), "scope", "row", "id", id);
		if (form.isWeighted()) {
			page.element("td", QuestionnaireForm.printed(item.coefficient()), "class", "number");
		}
		if (form.importanceAsked()) {
			importance(item, id);
		}
		for (Choice choice : choices) {
			page.open("td", "class", "level");
			String[] radio = { "type", "radio", "name", "answer" + item.number(), "data-heading", item.item().id(),
					"value", choice.value(), "data-key",
					choice.key(), "aria-labelledby", id + " " + choice.id() };
			page.empty("input", radio).close();
		}
		page.open("td").element("textarea", "", "rows", "1", "data-about", said(item.item().name()),
				"aria-labelledby", id + " suggestion").close().close();
	}

	private void importance(FormItem item, String id) {
		page.open("td").open("select", "data-heading", item.item().id() + ImportanceQuestions.SUFFIX, "aria-labelledby",
				id + " importance");
		page.element("option", said(FormWords.CHOOSE), "value", "");
		List<Level> levels = form.methodology().importance().map(scale -> scale.levels()).orElse(List.of());
		for (Level level : levels) {
			String score = Integer.toString(level.score());
			page.element("option", score + " " + said(level.label()), "value", score);
		}
		page.close().close();
	}

	private String said(LocalizedText words) {
		return words.in(locale);
	}
}
