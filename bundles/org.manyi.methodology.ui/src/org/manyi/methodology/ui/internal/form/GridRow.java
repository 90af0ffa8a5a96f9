/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlPath;

/**
 * A row of a table of the form: an element of the document.
 *
 * @param path where it stands, by which rows are told apart
 */
record GridRow(YamlPath path) {

	/** A row for each element of a list. */
	static List<GridRow> of(MethodologyText text, YamlPath list) {
		List<GridRow> rows = new ArrayList<>();
		for (int i = 0; i < text.size(list); i++) {
			rows.add(new GridRow(list.at(i)));
		}
		return rows;
	}

	/** Its place in the list it is an element of; empty where it is none. */
	Optional<Integer> place() {
		return path.isTop() || !(path.last() instanceof YamlPath.Position(int index)) ? Optional.empty()
				: Optional.of(index);
	}
}
