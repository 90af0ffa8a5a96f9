/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.manyi.model.Rational;
import org.manyi.service.weights.ComparisonFindings;
import org.manyi.service.weights.JudgmentFindings;
import org.manyi.service.weights.MatrixFindings;

/** What has to be compared, each with the consistency ratio of the expert in front and that of all experts. */
final class ComparisonTable {

	private static final int ROW = 24;
	private static final int MOST_ROWS = 6;
	private static final int DECIMALS = 3;
	private static final String MISSING = "—";

	private final Form form;
	private final Supplier<String> expert;
	private final GridTable table;
	private List<Compared> comparisons = List.of();

	/**
	 * @param columns of the parent's grid that it takes
	 * @param expert  who is in front
	 * @param chosen  told what the user wants to judge
	 */
	ComparisonTable(Composite parent, int columns, Form form, Supplier<String> expert, Consumer<Compared> chosen) {
		this.form = form;
		this.expert = expert;
		table = new GridTable(parent, "form.comparisons", List.of(
				GridColumn.told(() -> form.messages().comparison, 40, row -> name(compared(row))),
				GridColumn.result(() -> form.texts().format(form.messages().ratioOfExpert, expert.get()), 24,
						row -> ratio(own(row))).worseWhere(row -> isWorse(own(row))),
				GridColumn.result(() -> form.messages().ratioOfAll, 24, row -> ratio(all(row)))
						.worseWhere(row -> isWorse(all(row)))))
				.named(() -> form.messages().comparison);
		table.onSelect(row -> chosen.accept(compared(row)));
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(table.area());
	}

	private Compared compared(GridRow row) {
		return comparisons.stream().filter(one -> one.path().equals(row.path())).findFirst()
				.orElse(new Compared(row.path(), List.of()));
	}

	private String name(Compared compared) {
		JudgmentPlan plan = new JudgmentPlan(form.tree());
		return compared.equals(plan.all()) ? form.messages().allItems
				: form.tree().scalar(compared.path().key("name").key(form.texts().language()))
						.orElse(form.messages().theDimensions);
	}

	private Optional<ComparisonFindings> found(GridRow row) {
		JudgmentFindings findings = form.checked().judgments();
		return JudgmentFocus.of(findings, compared(row));
	}

	private Optional<MatrixFindings> own(GridRow row) {
		return found(row).flatMap(found -> found.of(expert.get()));
	}

	/** What the weights are made from: of several experts the merged matrix, of one his own. */
	private Optional<MatrixFindings> all(GridRow row) {
		return found(row).flatMap(found -> found.experts().size() == 1 ? Optional.of(found.experts().getFirst())
				: found.merged());
	}

	private static String ratio(Optional<MatrixFindings> matrix) {
		return matrix.flatMap(MatrixFindings::ratio).map(ComparisonTable::rounded).orElse(MISSING);
	}

	/** A consistency ratio as it is printed. */
	static String rounded(Rational ratio) {
		return ratio.toDecimal(DECIMALS, RoundingMode.HALF_UP).toPlainString();
	}

	private static boolean isWorse(Optional<MatrixFindings> matrix) {
		return matrix.filter(known -> known.ratio().isPresent() && !known.acceptable()).isPresent();
	}

	/** Shows what has to be compared; nothing where nobody judges. */
	void show(List<Compared> compared, Optional<Compared> front) {
		comparisons = compared;
		if (table.area().getLayoutData() instanceof GridData data) {
			data.exclude = compared.isEmpty();
			data.heightHint = ROW * (Math.min(compared.size(), MOST_ROWS) + 2);
		}
		table.area().setVisible(!compared.isEmpty());
		table.show(compared.stream().map(one -> new GridRow(one.path())).toList(), form.document().isEditable());
		front.ifPresent(one -> table.mark(new GridRow(one.path())));
	}
}
