/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the columns and labels of one kind of file mean: a versioned dictionary that is applied again to the next file
 * of the same kind.
 *
 * @param id           such as {@code well-service-wenjuanxing}
 * @param version      [1, ∞); a change makes the next one
 * @param format       the id of the format it belongs to
 * @param methodology  the id of the methodology whose items it names
 * @param columns      the roles by {@link org.manyi.exchange.api.SourceColumn#id()}, in file order; a column that is
 *                     not named is not used
 * @param dictionaries by the names that {@link ColumnRole.OfItem} refers to
 */
public record ImportMapping(String id, int version, String format, String methodology, Map<String, ColumnRole> columns,
		Map<String, AnswerDictionary> dictionaries) {

	public ImportMapping {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
		dictionaries = Collections.unmodifiableMap(new LinkedHashMap<>(dictionaries));
	}
}
