/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.List;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.explore.ui.internal.ChoiceField;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.ui.settings.SettingsStore;

/** One of a table and a chart of the same, whichever the user chose; they share the room of the view. */
final class TableOrChart {

	private static final String SHAPE = "sensitivity.shape";
	private static final String CHART = "chart";

	private final KeptChoice shape;
	private final ChoiceField field;
	private final Runnable chosen;
	private List<Control> shapes = List.of();

	/**
	 * @param choices the room for the field in which the user chooses
	 * @param chosen  run when the user has chosen the other one
	 */
	TableOrChart(Composite choices, SettingsStore settings, Runnable chosen) {
		shape = new KeptChoice(settings, SHAPE);
		this.chosen = chosen;
		field = new ChoiceField(choices, SHAPE, this::choose);
	}

	/** What there is to choose between, laid out by a grid. */
	void of(Control table, Control chart) {
		shapes = List.of(table, chart);
		place();
	}

	private void choose(int index) {
		shape.choose(index == 1 ? CHART : "");
		chosen.run();
	}

	/** Whether it is the chart that is shown. */
	boolean isChart() {
		return shape.get().filter(CHART::equals).isPresent();
	}

	/** Shows the one chosen. */
	void show(Messages messages) {
		field.show(messages.shapeOf, List.of(messages.shapeTable, messages.shapeChart), isChart() ? 1 : 0);
		place();
	}

	private void place() {
		for (Control one : shapes) {
			boolean visible = isChart() == (one == shapes.getLast());
			one.setVisible(visible);
			if (one.getLayoutData() instanceof GridData data) {
				data.exclude = !visible;
			}
		}
	}
}
