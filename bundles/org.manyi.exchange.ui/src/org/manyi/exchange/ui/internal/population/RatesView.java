/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.Rate;
import org.manyi.service.RateGrouping;
import org.manyi.service.RateTable;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The widgets of the part: what a row speaks of, and the rates. */
final class RatesView {

	private static final String UNIT = "unit";
	private static final String REGION = "region";
	private static final String OCCASION = "occasion";

	private final Supplier<Texts> texts;
	private final Combo groupings;
	private final Button sent;
	private final RecordTable<RateRow> table;
	/** The first of the columns shown. */
	private String first = UNIT;

	/**
	 * @param chosen told what a row is to speak of
	 * @param enter  run to enter numbers sent
	 */
	RatesView(Composite parent, Supplier<Texts> texts, SettingsStore settings, Consumer<RateGrouping> chosen,
			Runnable enter) {
		this.texts = texts;
		Composite line = Forms.line(parent, 2);
		groupings = WidgetId.set(new Combo(line, SWT.READ_ONLY), "rates.by");
		SpokenName.set(groupings, () -> messages().ratesFor);
		groupings.addListener(SWT.Selection,
				event -> chosen.accept(RateGrouping.values()[groupings.getSelectionIndex()]));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(groupings);
		sent = Forms.button(line, "rates.sent", "", enter);
		table = new RecordTable<>(parent, "rates.table",
				new RowKind<>(RateRow::id, row -> 0, RateRow::total, false), columns());
		table.keepLook(settings);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private List<Column<RateRow>> columns() {
		return List.of(name(UNIT, () -> messages().entryUnit, Rate::unit),
				name(REGION, () -> messages().fieldRegion, Rate::region),
				name(OCCASION, () -> messages().entryOccasion, Rate::occasion),
				number("sent", () -> messages().entrySent, rate -> RateRow.count(rate.responses().sent(), texts.get())),
				number("reached", () -> messages().entryReached, rate -> RateRow.count(rate.reached(), texts.get())),
				number("returned", () -> messages().rateReturned,
						rate -> texts.get().count(rate.responses().returned())),
				number("valid", () -> messages().rateValid, rate -> texts.get().count(rate.responses().valid())),
				number("returnRate", () -> messages().returnRate, rate -> RateRow.percent(rate.returnRate())),
				number("validRate", () -> messages().validReturnRate, rate -> RateRow.percent(rate.validReturnRate())));
	}

	private Column<RateRow> name(String id, Supplier<String> heading, Function<Rate, Optional<String>> name) {
		return Column.words(id, 260, heading, row -> row.total() ? id.equals(first) ? messages().total : ""
				: row.name(name.apply(row.rate()), texts.get()));
	}

	private static Column<RateRow> number(String id, Supplier<String> heading, Function<Rate, String> number) {
		return Column.numbers(id, 130, heading, row -> number.apply(row.rate()));
	}

	/** Shows the rates. */
	void show(RateTable rates) {
		groupings.setItems(Arrays.stream(RateGrouping.values()).map(this::words).toArray(String[]::new));
		groupings.select(rates.grouping().ordinal());
		sent.setText(messages().enterSent);
		List<RateRow> rows = RateRow.of(rates);
		boolean units = rates.rows().stream().anyMatch(rate -> rate.unit().isPresent());
		boolean regions = rates.rows().stream().anyMatch(rate -> rate.region().isPresent());
		boolean occasions = rates.rows().stream()
				.anyMatch(rate -> rate.occasion().filter(name -> !name.isEmpty()).isPresent());
		boolean none = !units && !regions && !occasions;
		first = units || none ? UNIT : regions ? REGION : OCCASION;
		table.showColumns(id -> switch (id) {
		case UNIT -> units || none;
		case REGION -> regions;
		case OCCASION -> occasions;
		default -> true;
		});
		table.setRows(rows);
		groupings.getParent().layout(true, true);
	}

	private String words(RateGrouping grouping) {
		return switch (grouping) {
		case UNIT_AND_OCCASION -> messages().byUnitAndOccasion;
		case UNIT -> messages().byUnit;
		case REGION -> messages().byRegion;
		case OCCASION -> messages().byOccasion;
		};
	}
}
