/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.manyi.service.weights.ContradictedJudgment;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/**
 * Pairwise judgments: of all items, or of dimensions and the items of each; one expert and one matrix at a time, with
 * the consistency of each and of the whole, and the judgments that contradict the others most.
 */
final class JudgmentArea {

	private static final int COLUMNS = 1;
	private static final MathContext PRINTED = new MathContext(2);

	private final Form form;
	private final Composite area;
	private final Label words;
	private final Combo levels;
	private final ExpertChoice experts;
	private final ComparisonTable comparisons;
	private final JudgmentTable table;
	private final Link worst;
	private final Label whole;
	private Optional<Compared> front = Optional.empty();
	private boolean byLevels;

	JudgmentArea(Composite parent, Form form) {
		this.form = form;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 6).applyTo(area);
		levels = WidgetId.set(new Combo(area, SWT.READ_ONLY), "form.judgments.levels");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(levels);
		levels.addListener(SWT.Selection, event -> {
			byLevels = levels.getSelectionIndex() == 1;
			form.change(edit -> new JudgmentEdit(edit).compare(byLevels));
			show();
		});
		experts = new ExpertChoice(area, COLUMNS, form,
				() -> form.change(edit -> new JudgmentEdit(edit).addExpert(byLevels)), this::show);
		comparisons = new ComparisonTable(area, COLUMNS, form, this::expert, this::choose);
		whole = Layouts.words(area, "form.judgments.whole", COLUMNS);
		words = Layouts.words(area, "form.judgments.words", COLUMNS);
		table = new JudgmentTable(area, COLUMNS, form, this::focus);
		worst = WidgetId.set(new Link(area, SWT.WRAP), "form.judgments.worst");
		worst.setLinkForeground(Palette.ACCENT.color());
		worst.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(worst);
		worst.addListener(SWT.Selection, event -> edit(Integer.parseInt(event.text)));
	}

	Control control() {
		return area;
	}

	private String expert() {
		return experts.chosen();
	}

	private JudgmentPlan plan() {
		return new JudgmentPlan(form.tree());
	}

	private JudgmentFocus focus() {
		return JudgmentFocus.of(form.tree(), experts.chosen(), front.orElse(plan().all()),
				form.checked().judgments());
	}

	private void choose(Compared chosen) {
		front = Optional.of(chosen);
		focus().matrix().path().ifPresent(form::reveal);
		show();
	}

	private void edit(int judgment) {
		List<ContradictedJudgment> judgments = focus().worst();
		if (judgment < judgments.size()) {
			table.edit(judgments.get(judgment).row(), judgments.get(judgment).column());
		}
	}

	void show() {
		List<String> known = plan().experts();
		byLevels = known.isEmpty() ? byLevels && plan().hasDimensions() : plan().isByLevels();
		showLevels();
		experts.show(known);
		List<Compared> compared = known.isEmpty() ? List.of() : plan().comparisons(byLevels);
		front = compared.stream().filter(one -> front.filter(last -> last.path().equals(one.path())).isPresent())
				.findFirst()
				.or(() -> compared.stream().findFirst());
		comparisons.show(compared, front);
		words.setText(known.isEmpty() ? form.messages().judgmentsNone : form.messages().judgmentsMeaning);
		table.show(front.isPresent());
		// made anew, it stands last
		worst.moveBelow(null);
		show(worst, front.isPresent() ? worstWords() : "");
		worst.setText(front.isPresent() ? worstWords() : "");
		show(whole, wholeWords(compared));
		whole.setText(wholeWords(compared).replace("&", "&&"));
		area.layout(true, true);
		form.fit(area.getParent());
	}

	private void showLevels() {
		String[] choices = { form.messages().judgeAll, form.messages().judgeLevels };
		if (!List.of(choices).equals(List.of(levels.getItems()))) {
			levels.setItems(choices);
		}
		levels.select(byLevels ? 1 : 0);
		levels.setEnabled(form.document().isEditable());
		show(levels, plan().hasDimensions() ? form.messages().judgeLevels : "");
	}

	private static void show(Control control, String said) {
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = said.isEmpty();
		}
		control.setVisible(!said.isEmpty());
	}

	private String worstWords() {
		List<ContradictedJudgment> judgments = focus().worst();
		CriterionNames names = new CriterionNames(form.tree(), form.texts().language());
		String list = IntStream.range(0, judgments.size()).mapToObj(place -> "<a href=\"%d\">%s</a>".formatted(place,
				words(judgments.get(place), names).replace("&", "&&").replace("<", "‹")))
				.collect(Collectors.joining(" · "));
		return list.isEmpty() ? "" : form.texts().format(form.messages().worstJudgments, list);
	}

	private String words(ContradictedJudgment judgment, CriterionNames names) {
		return form.texts().format(form.messages().worstJudgment, names.of(judgment.row()), names.of(judgment.column()),
				ratio(judgment.judged()), ratio(judgment.implied()));
	}

	private static String ratio(double value) {
		return value < 1 && !number(1 / value).equals(JudgmentMatrix.EQUAL) ? "1/" + number(1 / value) : number(value);
	}

	private static String number(double value) {
		return new BigDecimal(value).round(PRINTED).stripTrailingZeros().toPlainString();
	}

	/** The ratio of the hierarchy; where there is none because of what nobody judged, that. */
	private String wholeWords(List<Compared> compared) {
		if (!byLevels || compared.isEmpty()) {
			return "";
		}
		return form.checked().judgments().whole()
				.map(ratio -> form.texts().format(form.messages().ratioOfWhole, ComparisonTable.rounded(ratio)))
				.orElseGet(() -> {
					CriterionNames names = new CriterionNames(form.tree(), form.texts().language());
					String missing = compared.stream().filter(one -> plan().experts().stream()
							.allMatch(expert -> plan().entry(expert, one).isEmpty()))
							.map(one -> one.ids().stream().map(names::of)
									.collect(Collectors.joining(form.messages().enumeration)))
							.collect(Collectors.joining("; "));
					return missing.isEmpty() ? "" : form.texts().format(form.messages().notJudged, missing);
				});
	}
}
