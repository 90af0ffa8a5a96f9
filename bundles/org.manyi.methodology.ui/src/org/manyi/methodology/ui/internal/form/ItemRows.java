/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlPath;

/**
 * The items of a methodology in questionnaire order, those of dimensions first.
 *
 * @param text the methodology
 */
record ItemRows(MethodologyText text) {

	List<GridRow> all() {
		YamlPath indicators = YamlPath.of("indicators");
		List<GridRow> rows = new ArrayList<>();
		for (GridRow dimension : GridRow.of(text, indicators.key("dimensions"))) {
			rows.addAll(GridRow.of(text, dimension.path().key("items")));
		}
		rows.addAll(GridRow.of(text, indicators.key("items")));
		return rows;
	}

	/** Their ids. */
	List<String> ids() {
		return all().stream().map(row -> text.scalar(row.path().key("id")).orElse("")).toList();
	}
}
