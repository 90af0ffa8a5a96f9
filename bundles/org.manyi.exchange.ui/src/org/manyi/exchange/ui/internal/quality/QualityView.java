/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.responses.ResponseRow;
import org.manyi.exchange.ui.internal.responses.ResponseTable;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;

/** The widgets of the part: findings, and the responses of the one selected with what can be done about them. */
final class QualityView {

	private final Supplier<Texts> texts;
	private final FindingTable findings;
	private final Label listed;
	private final Button answers;
	private final Button one;
	private final Button all;
	private final ResponseTable responses;
	private Optional<ResponseRow> chosen = Optional.empty();

	/**
	 * What the user does.
	 *
	 * @param finding  told the finding selected
	 * @param response told the response selected
	 * @param answers  told the response whose answers are wanted
	 * @param one      run to decide on the response selected
	 * @param all      run to decide on all responses of the finding
	 */
	record Reactions(Consumer<QualityRow> finding, Consumer<ResponseRow> response, Consumer<ResponseRow> answers,
			Runnable one, Runnable all) {
	}

	QualityView(Composite parent, Supplier<Texts> texts, SettingsStore settings, Reactions reactions) {
		this.texts = texts;
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		findings = new FindingTable(halves, texts, settings, reactions.finding());
		Composite below = Forms.grid(halves, 1);
		Composite line = Forms.line(below, 4);
		listed = Forms.words(line, "quality.listed", 1);
		listed.setForeground(Palette.SECONDARY.color());
		answers = Forms.button(line, "quality.answers", "", () -> chosen.ifPresent(reactions.answers()));
		one = Forms.button(line, "quality.one", "", reactions.one());
		all = Forms.button(line, "quality.all", "", reactions.all());
		responses = new ResponseTable(below, "quality.responses", texts, () -> texts.get().messages().columnReason,
				settings, row -> {
					chosen = Optional.of(row);
					reactions.response().accept(row);
				}, reactions.answers());
		Forms.keepWeights(halves, "quality", settings, 1, 1);
	}

	Shell shell() {
		return listed.getShell();
	}

	/** Shows these, one of them selected. */
	void show(List<QualityRow> rows, Optional<QualityRow> selected) {
		findings.show(rows);
		findings.select(selected.map(QualityRow::id));
	}

	/** Lists responses; none of them is selected. */
	void list(List<ResponseRow> rows, String words) {
		chosen = Optional.empty();
		listed.setText(Forms.plain(words));
		responses.show(rows);
	}

	/**
	 * Says what can be done.
	 *
	 * @param include whether responses can be included again; else they can be excluded
	 * @param single  whether something can be done about the response selected
	 * @param every   whether something can be done about all
	 */
	void enable(boolean include, boolean single, boolean every) {
		Messages messages = texts.get().messages();
		answers.setText(messages.showAnswers);
		one.setText(include ? messages.includeOne : messages.excludeOne);
		all.setText(include ? messages.includeAll : messages.excludeAll);
		answers.setEnabled(single);
		one.setEnabled(single);
		all.setEnabled(every);
		one.getParent().layout(true, true);
	}
}
