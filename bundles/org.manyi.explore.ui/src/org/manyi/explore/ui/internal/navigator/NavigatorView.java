/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.manyi.ui.NumberText;
import org.manyi.ui.Palette;
import org.manyi.ui.SearchText;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The widgets of the navigator: a field to search in, and the tree of places. */
final class NavigatorView {

	private final Text search;
	private final Label found;
	private final RecordTable<Place> table;
	private final MenuItem show;
	private final Consumer<Destination> go;
	private final Set<String> seen = new HashSet<>();
	private NavigatorMessages messages = new NavigatorMessages();
	private NumberText numbers = new NumberText(Locale.ROOT);
	private List<Place> places = List.of();
	private boolean searching;

	/**
	 * @param go told where the user wants to go
	 */
	NavigatorView(Composite parent, Consumer<Destination> go) {
		this.go = go;
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 6, 0).applyTo(area);
		search = WidgetId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "navigator.search");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(60, SWT.DEFAULT).applyTo(search);
		SpokenName.set(search, () -> messages.search);
		search.addListener(SWT.Modify, event -> fill(false));
		SearchText.onEnter(search, this::goToFirst);
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table().control().setFocus();
			}
		});
		found = WidgetId.set(new Label(area, SWT.WRAP), "navigator.nothing");
		found.setForeground(Palette.SECONDARY.color());
		found.setBackground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).exclude(true).applyTo(found);
		found.setVisible(false);
		table = new RecordTable<>(area, "navigator.table", RowKind.tree(Place::id, Place::depth, Place::shown),
				List.of(Column.words("place", Column.FILLS, () -> messages.columnPlace, Place::name),
						Column.<Place>numbers("sheets", 60, () -> messages.columnSheets, this::count)
								.colored(place -> Optional.of(Palette.SECONDARY))));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.onOpen(this::open);
		Menu menu = new Menu(table.control());
		show = WidgetId.set(new MenuItem(menu, SWT.PUSH), "navigator.show");
		show.addListener(SWT.Selection, event -> table.selection().ifPresent(this::open));
		menu.addListener(SWT.Show,
				event -> show.setEnabled(table.selection().flatMap(Place::destination).isPresent()));
		table.control().setMenu(menu);
	}

	private String count(Place place) {
		return place.count().isPresent() ? numbers.count(place.count().getAsLong()) : "";
	}

	RecordTable<Place> table() {
		return table;
	}

	/** The place that the user selected. */
	Optional<Place> selected() {
		return table.selection();
	}

	void keepLook(SettingsStore settings) {
		table.keepLook(settings);
	}

	boolean exists() {
		return !search.isDisposed();
	}

	/** Shows these places in the language of the words. */
	void show(List<Place> all, NavigatorMessages words, Locale language) {
		boolean said = messages == words && numbers.locale().equals(language);
		places = all;
		messages = words;
		numbers = new NumberText(language);
		if (!String.valueOf(search.getMessage()).equals(words.search)) {
			search.setMessage(words.search);
		}
		WidgetWords.set(show, words.show);
		WidgetWords.set(found, words.nothingFound);
		WidgetWords.tip(search, words.hint);
		fill(said);
	}

	/**
	 * Months are found below their quarters; what was opened once stays open.
	 *
	 * @param said whether the words are those of before
	 */
	private void fill(boolean said) {
		Search wanted = new Search(search.getText());
		List<Place> shown = wanted.isOn() ? wanted.among(places) : places;
		boolean others = seen.addAll(places.stream().map(Place::id).toList());
		if (wanted.isOn()) {
			table.setRows(shown, place -> false);
		} else if (others || searching) {
			table.setRows(shown, place -> place.id().startsWith("quarter="));
		} else if (said) {
			table.updateRows(shown);
		} else {
			table.setRows(shown);
		}
		searching = wanted.isOn();
		tellFound(!shown.isEmpty());
	}

	private void tellFound(boolean any) {
		if (found.getVisible() == any) {
			found.setVisible(!any);
			GridDataFactory.createFrom((GridData) found.getLayoutData()).exclude(any)
					.applyTo(found);
			found.getParent().layout(true, true);
		}
	}

	private void goToFirst() {
		Search wanted = new Search(search.getText());
		places.stream().filter(place -> wanted.isOn() && wanted.finds(place.name()))
				.flatMap(place -> place.destination().stream()).findFirst().ifPresent(go);
	}

	private void open(Place place) {
		place.destination().ifPresent(go);
	}

	void setFocus() {
		table.control().setFocus();
	}
}
