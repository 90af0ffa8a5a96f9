/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.model.GroupField;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.settings.SettingsStore;

/** The choice whether a table has a row for each unit, region, stage or the like, or none; it is kept. */
public final class UnitChoice {

	private final Composite line;
	private final Combo choices;
	private final SettingsStore settings;
	private final String id;
	private List<GroupField> offered = List.of();
	private String spoken = "";
	private boolean room = true;

	/**
	 * @param id     of the combo, under which the choice is kept
	 * @param chosen told what the user chose; empty for no units
	 */
	public UnitChoice(Composite parent, String id, SettingsStore settings, Consumer<Optional<GroupField>> chosen) {
		this.settings = settings;
		this.id = id;
		line = new Composite(parent, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().extendedMargins(8, 0, 4, 4).applyTo(line);
		choices = WidgetId.set(new Combo(line, SWT.READ_ONLY), id);
		SpokenName.set(choices, () -> spoken);
		choices.addListener(SWT.Selection, event -> {
			int index = choices.getSelectionIndex();
			Optional<GroupField> field = index < 1 ? Optional.empty() : Optional.of(offered.get(index - 1));
			settings.update(before -> before.withLayout(id, field.map(GroupField::word).orElse("")));
			chosen.accept(field);
		});
	}

	/** What the responses of the analysis tell of that which was chosen last; empty for no units. */
	public Optional<GroupField> of(Analysis analysis) {
		return settings.get().layout(id).flatMap(
				kept -> Fields.of(analysis).stream().filter(field -> field.word().equals(kept)).findFirst());
	}

	/** Speaks this language, and offers what the responses tell; is not there where they tell nothing. */
	public void show(Messages messages, Analysis analysis) {
		offered = Fields.of(analysis);
		spoken = messages.rowsBy;
		WidgetWords.tip(choices, spoken);
		List<String> names = new ArrayList<>(List.of(messages.rowsWhole));
		offered.forEach(field -> names.add(Fields.name(field, messages)));
		boolean other = WidgetWords.set(choices, names);
		WidgetWords.choose(choices, of(analysis).map(field -> offered.indexOf(field) + 1).orElse(0));
		place(other);
	}

	/** Whether there is room for the choice. */
	public void setShown(boolean shown) {
		room = shown;
		place(false);
	}

	private void place(boolean anew) {
		boolean isThere = room && !offered.isEmpty();
		if (anew || line.getVisible() != isThere) {
			line.setVisible(isThere);
			RowData place = new RowData();
			place.exclude = !isThere;
			line.setLayoutData(place);
			choices.requestLayout();
		}
	}
}
