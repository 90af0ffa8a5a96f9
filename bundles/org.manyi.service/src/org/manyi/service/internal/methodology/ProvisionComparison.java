/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.manyi.model.Methodology;
import org.manyi.service.methodology.Chapter;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.service.methodology.Provision;
import org.manyi.service.methodology.ProvisionChange;

/** Compares two versions statement by statement. */
final class ProvisionComparison {

	private final Map<String, Provision> before = new LinkedHashMap<>();
	private final Map<String, Provision> after = new LinkedHashMap<>();

	private ProvisionComparison(Methodology older, Methodology newer, PlugInNames names) {
		Provisions.of(older, names).forEach(provision -> before.put(provision.key(), provision));
		Provisions.of(newer, names).forEach(provision -> after.put(provision.key(), provision));
	}

	/**
	 * The difference.
	 *
	 * @param names what the plug-ins that they call are called
	 */
	static MethodologyDifference of(Methodology older, Methodology newer, PlugInNames names) {
		return new MethodologyDifference(older, newer, new ProvisionComparison(older, newer, names).changes());
	}

	private List<ProvisionChange> changes() {
		List<ProvisionChange> changes = new ArrayList<>();
		for (Chapter chapter : Chapter.values()) {
			after.values().stream().filter(provision -> provision.chapter() == chapter).forEach(provision -> {
				Provision earlier = before.get(provision.key());
				if (earlier == null) {
					changes.add(new ProvisionChange.Added(provision));
				} else if (!earlier.text().equals(provision.text()) || !earlier.title().equals(provision.title())) {
					changes.add(new ProvisionChange.Changed(earlier, provision));
				}
			});
			before.values().stream().filter(provision -> provision.chapter() == chapter)
					.filter(provision -> !after.containsKey(provision.key()))
					.forEach(provision -> changes.add(new ProvisionChange.Removed(provision)));
		}
		return changes;
	}
}
