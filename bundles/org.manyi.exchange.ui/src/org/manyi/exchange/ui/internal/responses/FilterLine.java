/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.responses.FilterChoices.Choice;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * The line that filters responses: by the answer to an item, by category, by the words of the comment. The fields stand
 * in the line in place of what else is in it, and below it where the view is too narrow for that.
 */
final class FilterLine {

	private static final int COLUMNS = 6;
	private static final int FIELDS = 4;
	private static final int SPACING = 8;
	/** How wide a field is, at the least, that stands in the line. */
	private static final int FIELD = 100;

	private final Supplier<Texts> texts;
	private final Consumer<ResponseFilter> chosen;
	private final Composite line;
	private final Button show;
	private final CLabel said;
	private final Button clear;
	private final Composite fields;
	private final Combo items;
	private final Combo answers;
	private final Combo opinions;
	private final Text words;
	private List<Control> replaced;
	private boolean opened;
	private Optional<FilterChoices> choices = Optional.empty();

	/**
	 * @param chosen told the filter that the user chooses
	 */
	FilterLine(Composite parent, Supplier<Texts> texts, Consumer<ResponseFilter> chosen) {
		this.texts = texts;
		this.chosen = chosen;
		line = Forms.line(parent, COLUMNS);
		show = WidgetId.set(new Button(line, SWT.TOGGLE), "responses.filter.show");
		show.addListener(SWT.Selection, event -> open(!opened));
		said = WidgetId.set(new CLabel(line, SWT.LEFT), "responses.filter.said");
		said.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(0, SWT.DEFAULT).applyTo(said);
		fields = new Composite(line, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(FIELDS).spacing(SPACING, 0).applyTo(fields);
		items = choice("responses.filter.item", () -> texts.get().messages().columnItem);
		answers = choice("responses.filter.answer", () -> texts.get().messages().columnLabel);
		opinions = choice("responses.filter.opinion", () -> texts.get().messages().columnCategories);
		words = WidgetId.set(new Text(fields, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
				"responses.filter.words");
		SpokenName.set(words, () -> texts.get().messages().filterWords);
		words.addListener(SWT.DefaultSelection, event -> choose());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT)
				.applyTo(words);
		clear = Forms.button(line, "responses.filter.clear", "", () -> {
			items.select(0);
			chosen.accept(ResponseFilter.ALL);
		});
		replaced = List.of(said);
		parent.addListener(SWT.Resize, event -> arrange());
		open(false);
	}

	/** The line in which it says what is filtered; other widgets may follow in it. */
	Composite line() {
		return line;
	}

	/** Shows the fields to filter by, or takes them away. */
	private void open(boolean wanted) {
		opened = wanted;
		show.setSelection(wanted);
		arrange();
	}

	/** The fields take the room of these widgets of the line, too. */
	void takeRoomOf(Control... others) {
		replaced = Stream.concat(replaced.stream(), Stream.of(others)).toList();
		arrange();
	}

	private void arrange() {
		boolean inside = opened && isWide();
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(inside ? 1 : COLUMNS, 1)
				.exclude(!opened).applyTo(fields);
		fields.setVisible(opened);
		if (inside) {
			fields.moveBelow(show);
		} else {
			fields.moveBelow(null);
		}
		replaced.forEach(other -> {
			if (other.getLayoutData() instanceof GridData data) {
				data.exclude = inside;
			}
			other.setVisible(!inside);
		});
		line.getParent().layout(true, true);
	}

	/** Whether the fields have room beside what stays in the line. */
	private boolean isWide() {
		int others = Stream.of(line.getChildren()).filter(other -> other != fields && !replaced.contains(other))
				.mapToInt(FilterLine::width).sum();
		return line.getParent().getClientArea().width >= others + FIELDS * (FIELD + SPACING) + 2 * SPACING;
	}

	private static int width(Control control) {
		int hint = control.getLayoutData() instanceof GridData data ? data.widthHint : SWT.DEFAULT;
		return Math.max(hint, control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x) + SPACING;
	}

	private Combo choice(String id, Supplier<String> name) {
		Combo combo = Forms.choice(fields, id, SWT.READ_ONLY);
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
		show.setText(texts.get().messages().filter);
		String told = filter.equals(ResponseFilter.ALL) ? "" : told(offered, filter);
		said.setText(Forms.plain(told));
		said.setData("text", told);
		WidgetWords.tip(said, told);
		offerToClear(!filter.equals(ResponseFilter.ALL));
		answers.setEnabled(items.getSelectionIndex() > 0);
		line.layout(true, true);
	}

	/** Where nothing is filtered the fields have the room of the button as well. */
	private void offerToClear(boolean filtered) {
		clear.setEnabled(filtered);
		clear.setVisible(filtered);
		if (clear.getLayoutData() instanceof GridData data) {
			data.exclude = !filtered;
		}
	}

	/** What a response must have to be listed. */
	private String told(FilterChoices offered, ResponseFilter filter) {
		List<String> parts = new ArrayList<>();
		filter.answer().ifPresent(answer -> parts.add(items.getText() + ": " + answers.getText()));
		int opinion = opinions.getSelectionIndex();
		if (opinion > 0) {
			parts.add(offered.opinions().get(opinion).words());
		}
		if (!filter.words().isEmpty()) {
			parts.add("“" + filter.words() + "”");
		}
		return String.join(" · ", parts);
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
