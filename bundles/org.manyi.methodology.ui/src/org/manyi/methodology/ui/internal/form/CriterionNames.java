/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlPath;

/**
 * What dimensions and items are called.
 *
 * @param text     the document
 * @param language the key of the user's language among its texts
 */
record CriterionNames(MethodologyText text, String language) {

	/** The name of the dimension or item of that id; the id where it has none. */
	String of(String id) {
		Stream<GridRow> all = Stream.concat(GridRow.of(text, YamlPath.of("indicators", "dimensions")).stream(),
				new ItemRows(text).all().stream());
		return all.map(GridRow::path).filter(path -> text.scalar(path.key("id")).filter(id::equals).isPresent())
				.flatMap(path -> name(path).stream()).findFirst().orElse(id);
	}

	private Optional<String> name(YamlPath path) {
		return text.scalar(path.key("name").key(language));
	}
}
