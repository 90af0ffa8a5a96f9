/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.responses.FilterChoices.Choice;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The line that filters responses: by the answer to an item, by category, by the words of the comment. */
final class FilterLine {

	private final Supplier<Texts> texts;
	private final Consumer<ResponseFilter> chosen;
	private final Composite line;
	private final Combo items;
	private final Combo answers;
	private final Combo opinions;
	private final Text words;
	private final Button clear;
	private Optional<FilterChoices> choices = Optional.empty();

	/**
	 * @param chosen told the filter that the user chooses
	 */
	FilterLine(Composite parent, Supplier<Texts> texts, Consumer<ResponseFilter> chosen) {
		this.texts = texts;
		this.chosen = chosen;
		line = Forms.line(parent, 5);
		items = choice("responses.filter.item", () -> texts.get().messages().columnItem);
		answers = choice("responses.filter.answer", () -> texts.get().messages().columnLabel);
		opinions = choice("responses.filter.opinion", () -> texts.get().messages().columnCategories);
		words = WidgetId.set(new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "responses.filter.words");
		words.addListener(SWT.DefaultSelection, event -> choose());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT)
				.applyTo(words);
		clear = Forms.button(line, "responses.filter.clear", "", () -> {
			items.select(0);
			chosen.accept(ResponseFilter.ALL);
		});
	}

	private Combo choice(String id, Supplier<String> name) {
		Combo combo = Forms.choice(line, id, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT)
				.applyTo(combo);
		combo.addListener(SWT.Selection, event -> choose());
		SpokenName.set(combo, name);
		return combo;
	}

	private void choose() {
		answers.setEnabled(items.getSelectionIndex() > 0);
		choices.ifPresent(known -> chosen.accept(known.chosen(items.getSelectionIndex(), answers.getSelectionIndex(),
				opinions.getSelectionIndex(), words.getText())));
	}

	/** Shows what there is to choose among, and what is chosen. */
	void show(FilterChoices offered, ResponseFilter filter) {
		choices = Optional.of(offered);
		offer(items, offered.items());
		offer(answers, offered.answers());
		offer(opinions, offered.opinions());
		boolean itemAlone = filter.answer().isEmpty() && items.getSelectionIndex() > 0
				&& answers.getSelectionIndex() <= 0;
		if (!itemAlone) {
			WidgetWords.choose(items, place(offered.items(), filter.answer().map(answer -> answer.itemId())));
			WidgetWords.choose(answers, place(offered.answers(),
					filter.answer().map(answer -> new FilterChoices.Wanted(answer.scores(), answer.states()))));
		}
		WidgetWords.choose(opinions,
				place(offered.opinions(), new FilterChoices.Said(filter.category(), filter.comments())));
		if (!words.getText().strip().equals(filter.words())) {
			words.setText(filter.words());
		}
		words.setMessage(texts.get().messages().filterWords);
		clear.setText(texts.get().messages().filterClear);
		clear.setEnabled(!filter.equals(ResponseFilter.ALL));
		answers.setEnabled(items.getSelectionIndex() > 0);
		line.layout(true, true);
	}

	private static <T> int place(List<Choice<T>> offered, T value) {
		return Math.max(0, offered.stream().map(Choice::value).toList().indexOf(value));
	}

	private static <T> void offer(Combo combo, List<Choice<T>> offered) {
		int before = combo.getSelectionIndex();
		if (WidgetWords.set(combo, offered.stream().map(Choice::words).toList())) {
			combo.select(Math.clamp(before, 0, offered.size() - 1));
		}
	}
}
