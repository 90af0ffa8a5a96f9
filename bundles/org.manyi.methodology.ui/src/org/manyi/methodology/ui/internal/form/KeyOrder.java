/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Map;

import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/** Where a new key belongs among the keys that are there: as the documentation has them. */
final class KeyOrder {

	private static final List<String> TOP = List.of("schema", "id", "version", "name", "status", "control", "customer",
			"scale", "importance", "indicators", "weighting", "scoring", "bands", "measures", "low-answers", "lowest",
			"occasions", "duties", "rules");
	private static final List<String> PARTS = List.of("score", "from", "id", "name", "kind", "every", "after", "event",
			"due", "audience", "owner", "modes", "forms", "stages", "text", "mark", "records", "method", "scheme",
			"parameters", "weight", "importance", "label", "aliases", "target", "at-least", "period", "items", "levels",
			"not-applicable", "blank", "not-shown", "index", "dimensions", "zh", "en", "judgments", "expert", "rows",
			"change", "author", "reviewer", "approver", "approved", "effective", "retired");
	private static final Map<Boolean, List<String>> ORDERS = Map.of(true, TOP, false, PARTS);

	private KeyOrder() {
	}

	/** The place of the key in the mapping, [0, keys]: behind the last key that belongs before it. */
	static int place(YamlPath path, YamlNode.Mapping mapping, String key) {
		List<String> order = ORDERS.getOrDefault(path.isTop(), PARTS);
		int rank = order.indexOf(key);
		if (rank < 0) {
			return mapping.entries().size();
		}
		int place = 0;
		for (int i = 0; i < mapping.entries().size(); i++) {
			int other = order.indexOf(mapping.entries().get(i).key().value());
			if (other >= 0 && other < rank) {
				place = i + 1;
			}
		}
		return place;
	}
}
