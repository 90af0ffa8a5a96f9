/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.ResponseRecord;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.settings.SettingsStore;

/** The widgets of the part: a page of responses, and the answers of the one selected with what can be done. */
final class ResponsesView {

	private final Supplier<Texts> texts;
	/** So many pixels are kept for the words on the rows in sight. */
	private static final int SIGHT = 170;

	private final ComparedLine compared;
	private final FilterLine filter;
	private final OpinionLine opinions;
	private final Text wanted;
	private final Button find;
	private final Label sight;
	private final ResponseTable responses;
	private final Button correct;
	private final Button decide;
	private final AnswerTable answers;
	private int total;

	/**
	 * What the user does.
	 *
	 * @param response told the response selected
	 * @param find     told what to look for; the empty text for nothing in particular
	 * @param filter   told what is to hold of the responses listed
	 * @param back     run to list those of the slice shown
	 * @param opinions what codes the opinions of the response selected
	 * @param answer   told the answer selected
	 * @param correct  run to correct it
	 * @param decide   run to exclude the response, or to include it again
	 */
	record Reactions(Consumer<ResponseRow> response, Consumer<String> find, Consumer<ResponseFilter> filter,
			Runnable back, OpinionLine.Reactions opinions,
			Consumer<ResponseRecord.Given> answer, Runnable correct, Runnable decide) {
	}

	ResponsesView(Composite parent, Supplier<Texts> texts, ZoneId zone, SettingsStore settings, Reactions reactions) {
		this.texts = texts;
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite above = Forms.grid(halves, 1);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(above);
		compared = new ComparedLine(above, texts, reactions.back());
		filter = new FilterLine(above, texts, reactions.filter());
		wanted = WidgetId.set(new Text(filter.line(), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
				"responses.wanted");
		SpokenName.set(wanted, () -> texts.get().messages().responsesWanted);
		wanted.addListener(SWT.DefaultSelection, event -> reactions.find().accept(wanted.getText()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT)
				.applyTo(wanted);
		find = Forms.button(filter.line(), "responses.find", "", () -> reactions.find().accept(wanted.getText()));
		filter.takeRoomOf(wanted, find);
		sight = WidgetId.set(new Label(filter.line(), SWT.RIGHT), "responses.sight");
		sight.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(SIGHT, SWT.DEFAULT).applyTo(sight);
		responses = new ResponseTable(above, "responses.table", texts, () -> texts.get().messages().columnStatus,
				settings, reactions.response(), reactions.response());
		responses.readComments();
		responses.onScroll(this::tellSight);
		responses.control().addListener(SWT.Resize, event -> above.getDisplay().asyncExec(this::tellSight));
		Composite below = Forms.grid(halves, 1);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
		Composite deciding = Forms.line(below, 3);
		opinions = new OpinionLine(deciding, Forms.line(below, 1), texts, reactions.opinions());
		below.addListener(SWT.Resize, event -> opinions.fit(below.getClientArea().width));
		opinions.listen(responses.control());
		correct = Forms.button(deciding, "responses.correct", "", reactions.correct());
		decide = Forms.button(deciding, "responses.decide", "", reactions.decide());
		answers = new AnswerTable(below, texts, zone, settings, reactions.answer(), given -> {
			reactions.answer().accept(given);
			reactions.correct().run();
		});
		Forms.keepWeights(halves, "responses", settings, 5, 4);
	}

	/** Gives the keyboard to the page. */
	boolean setFocus() {
		return responses.setFocus();
	}

	Shell shell() {
		return wanted.getShell();
	}

	/** Lists responses that were looked for. */
	void list(List<ResponseRow> rows) {
		total = 0;
		responses.show(rows);
		speak();
	}

	/** Lists the responses of a slice; to be called again when more of them are at hand. */
	void list(PagedResponses window) {
		total = window.size();
		responses.show(window);
		speak();
	}

	private void speak() {
		Messages messages = texts.get().messages();
		wanted.setMessage(messages.responsesWanted);
		if (WidgetWords.set(find, messages.find)) {
			filter.line().layout(true, true);
		}
		tellSight();
	}

	/** Says which rows are in sight, of how many. */
	private void tellSight() {
		if (!sight.isDisposed()) {
			WidgetWords.set(sight, total == 0 ? ""
					: responses.sight().map(rows -> texts.get().format(texts.get().messages().rowsInSight,
							rows.first() + 1, rows.last() + 1, total)).orElse(""));
		}
	}

	/** The row selected in the list. */
	Optional<ResponseRow> selection() {
		return responses.selection();
	}

	/** Shows by what responses can be filtered, by what they are, and whether they are those compared with. */
	void filterBy(FilterChoices choices, ListedSlice listed) {
		compared.show(listed.isCompared());
		filter.show(choices, listed.filter());
	}

	/** Marks the response of that number in the list. */
	void select(Optional<Long> number) {
		responses.select(number);
	}

	/** Shows what was said in words, and how it can be coded. */
	void code(Optional<ResponseRecord> record, OpinionLine.Choices choices) {
		opinions.show(record, choices);
	}

	/** Shows the answers of a response, or of none. */
	void show(Optional<ResponseRecord> record, Optional<String> itemId) {
		Messages messages = texts.get().messages();
		record.ifPresent(shown -> responses.select(Optional.of(shown.response().key().number())));
		opinions.about(record.map(this::about).orElse(""));
		answers.show(record);
		answers.select(itemId);
		Optional<ResponseStatus> status = record.map(shown -> shown.response().status());
		boolean excluded = status.filter(ResponseStatus.EXCLUDED::equals).isPresent();
		boolean counted = status.filter(ResponseStatus.COUNTED::equals).isPresent();
		correct.setText(messages.correct);
		correct.setEnabled(counted && itemId.isPresent());
		decide.setText(excluded ? messages.includeOne : messages.excludeOne);
		decide.setEnabled(excluded || counted);
		correct.getParent().layout(true, true);
	}

	private String about(ResponseRecord record) {
		Messages messages = texts.get().messages();
		ResponseRow row = ResponseRow.of(record, texts.get());
		String words = texts.get().format(messages.responseAbout, row.number(), row.place(), row.note());
		return record.exclusion().map(exclusion -> words + " — " + exclusion.decision().reason() + " ("
				+ exclusion.decision().person() + ")").orElse(words);
	}
}
