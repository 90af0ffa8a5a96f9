/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/** The bands of scores, as a strip and as a table. */
final class BandsPage implements FormPage {

	private static final YamlPath BANDS = YamlPath.of("bands");
	private static final String NUMBER = "[-+]?\\d{1,9}(\\.\\d{1,9})?";

	private final Form form;
	private final Composite page;
	private final BandStrip strip;
	private final GridTable table;
	private final RowButtons buttons;

	BandsPage(Composite parent, Form form) {
		this.form = form;
		page = Layouts.page(parent, 1);
		strip = new BandStrip(page, (place, from) -> form
				.change(edit -> edit.value(BANDS.at(place).key("from"), from.toPlainString(), true)));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, strip.height()).applyTo(strip.control());
		table = new GridTable(page, "form.bands", List.of(
				GridColumn.number(() -> form.messages().from, 16, row -> form.scalar(row.path().key("from")),
						(row, value) -> form.change(edit -> edit.value(row.path().key("from"), value, true))),
				name("zh"), name("en")));
		table.named(() -> form.messages().chapterBands).onSelect(row -> form.reveal(row.path()));
		Layouts.fill(table, 1, 120);
		buttons = new RowButtons(page, "form.bands", form, table).with("add", messages -> messages.addBand, this::add)
				.withRemoveAndMove();
	}

	private GridColumn name(String language) {
		return GridColumn.words(() -> language.equals("zh") ? form.messages().columnZh : form.messages().columnEn, 42,
				row -> form.scalar(row.path().key("name").key(language)),
				(row, value) -> form.change(edit -> edit.localized(row.path().key("name"), language, value)));
	}

	/** Below the lowest one, which then begins half way up; the first one begins at 0. */
	private void add() {
		List<GridRow> rows = GridRow.of(form.tree(), BANDS);
		YamlContent name = YamlContent.localized(form.messages().newBandZh, form.messages().newBandEn);
		BigDecimal from = rows.isEmpty() ? BigDecimal.ZERO : number(rows.getLast()).subtract(BigDecimal.TEN);
		form.change(edit -> edit.append(BANDS, YamlContent.Mapping.EMPTY
				.with("from", YamlContent.bare(from.toPlainString())).with("name", name)));
	}

	private BigDecimal number(GridRow row) {
		String written = form.scalar(row.path().key("from"));
		return written.matches(NUMBER) ? new BigDecimal(written) : BigDecimal.ZERO;
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show() {
		List<GridRow> rows = GridRow.of(form.tree(), BANDS);
		String language = form.texts().language();
		List<BandStrip.Segment> segments = new ArrayList<>();
		rows.forEach(row -> segments
				.add(new BandStrip.Segment(form.scalar(row.path().key("name").key(language)), number(row))));
		strip.show(segments, form.document().isEditable());
		table.show(rows, form.document().isEditable());
		buttons.show();
		page.layout(true, true);
	}
}
