/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.DraftCheck;
import org.manyi.ui.NumberText;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** How items are weighed: the scheme, the given weights with their sum and λ, and pairwise judgments. */
final class WeightsPage implements FormPage {

	private static final YamlPath CALL = YamlPath.of("weighting");
	private static final YamlPath FROZEN = CALL.key("frozen");
	private static final int DECIMALS = 3;
	private static final String JUDGED = "ahp";
	/** The judgments that weights contradict are shown where they can be judged anew. */
	private static final String CONTRADICTION = "aᵢⱼ·wⱼ/wᵢ";

	private final Form form;
	private final Composite page;
	private final CallFields call;
	private final GridTable table;
	private final Label sum;
	private final Composite frozen;
	private final Label frozenWords;
	private final Button frozenEdit;
	private final JudgmentArea judgments;

	WeightsPage(Composite parent, Form form) {
		this.form = form;
		page = Layouts.page(parent, 2);
		call = new CallFields(page, "form.weighting", form, messages -> messages.weighting, form::weightings);
		sum = Layouts.words(page, "form.weights.sum", 2);
		frozen = Layouts.page(page, 2);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(frozen);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(frozen);
		frozenWords = Layouts.words(frozen, "form.weights.frozen", 1);
		frozenEdit = WidgetId.set(new Button(frozen, SWT.PUSH), "form.weights.frozen.text");
		frozenEdit.addListener(SWT.Selection, event -> form.editInText(FROZEN));
		judgments = new JudgmentArea(page, form);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(judgments.control());
		// what is judged stands above how it is computed
		call.parameters().moveBelow(judgments.control());
		table = new GridTable(page, "form.weights",
				List.of(GridColumn.result(() -> form.messages().id, 10, row -> form.scalar(row.path().key("id"))),
						GridColumn.told(() -> form.messages().item, 36, this::name),
						number(() -> form.messages().importance, "importance"),
						number(() -> form.messages().weight, "weight"), GridColumn.result(() -> "λ", 14,
								row -> Weights.of(form.checked().check()).lambda(form.scalar(row.path().key("id"))))));
		table.named(() -> form.messages().chapterWeights).onSelect(row -> form.reveal(row.path()));
		Layouts.fill(table, 2, 140);
	}

	private GridColumn number(java.util.function.Supplier<String> heading, String key) {
		return GridColumn.number(heading, 20, row -> form.scalar(row.path().key(key)),
				(row, value) -> form.change(edit -> edit.value(row.path().key(key), value, true)));
	}

	private String name(GridRow row) {
		YamlPath name = row.path().key("name");
		return form.scalar(name.key(form.texts().language()));
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show() {
		call.show(CALL, "scheme", "equal");
		table.show(new ItemRows(form.tree()).all(), form.document().isEditable());
		DraftCheck check = form.checked().check();
		sum.setText(sumOf(check).replace("&", "&&"));
		sum.setForeground((check.unweighed().isPresent() ? Palette.WORSE : Palette.INK).color());
		showFrozen();
		boolean judged = form.scalar(CALL.key("scheme")).equals(JUDGED)
				|| form.tree().find(JudgmentPlan.JUDGMENTS).isPresent();
		if (judgments.control().getLayoutData() instanceof GridData data && data.exclude == judged) {
			data.exclude = !judged;
			judgments.control().setVisible(judged);
		}
		if (judged) {
			judgments.show();
		}
		Layouts.align(page);
		page.layout(true, true);
	}

	/** Where weights were computed once and are used as they are, the scheme is not asked. */
	private void showFrozen() {
		boolean there = form.tree().find(FROZEN).isPresent();
		frozenWords.setText(there ? form.texts().format(form.messages().frozen, form.scalar(FROZEN.key("from")),
				form.scalar(FROZEN.key("date"))).replace("&", "&&") : "");
		frozenEdit.setText(form.messages().editInText);
		if (frozen.getLayoutData() instanceof GridData data) {
			data.exclude = !there;
			frozen.setVisible(there);
		}
	}

	private static String rounded(Rational value) {
		return value.toDecimal(DECIMALS, RoundingMode.HALF_UP).toPlainString();
	}

	private String sumOf(DraftCheck check) {
		if (check.unweighed().isPresent()) {
			return "▼ " + form.texts().of(check.unweighed().get());
		}
		if (check.methodology().isEmpty()) {
			return form.messages().weightsWait;
		}
		List<String> words = new ArrayList<>();
		words.add(Weights.of(check).sum().map(value -> form.texts().format(form.messages().weightSum,
				form.texts().numbers().number(value))).orElse(form.messages().weightsFromAnswers));
		// of judgments by levels there are too many: they stand beside what they are of
		check.weights().map(ItemWeights::intermediate).ifPresent(values -> words.add(values.stream()
				.filter(value -> value.itemId().isEmpty() && !new JudgmentPlan(form.tree()).isByLevels())
				.filter(value -> !value.derivation().symbol().equals(CONTRADICTION))
				.map(value -> form.texts().of(value.derivation().subject()) + " " + value.derivation().symbol() + " = "
						+ value.derivation().value().number().map(WeightsPage::rounded).orElse(NumberText.MISSING))
				.collect(Collectors.joining(" · "))));
		check.weights().map(ItemWeights::warnings)
				.ifPresent(warnings -> warnings.forEach(warning -> words.add("▼ " + form.texts().of(warning.text()))));
		return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("\n"));
	}
}
