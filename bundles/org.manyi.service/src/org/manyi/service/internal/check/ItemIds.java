/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/**
 * The ids of the items that a file has, be the rest of it wrong or not.
 *
 * @param text the file
 */
record ItemIds(SourcePlaces text) {

	private static final YamlPath INDICATORS = YamlPath.of("indicators");

	/** In the order of the questionnaire: those of dimensions first. */
	List<String> all() {
		List<String> ids = new ArrayList<>();
		YamlPath dimensions = INDICATORS.key("dimensions");
		for (int i = 0; i < size(dimensions); i++) {
			add(ids, dimensions.at(i).key("items"));
		}
		add(ids, INDICATORS.key("items"));
		return ids;
	}

	private void add(List<String> ids, YamlPath items) {
		for (int i = 0; i < size(items); i++) {
			text.word(items.at(i).key("id")).ifPresent(ids::add);
		}
	}

	private int size(YamlPath list) {
		return text.find(list).filter(YamlNode.Listing.class::isInstance).map(YamlNode.Listing.class::cast)
				.map(found -> found.elements().size()).orElse(0);
	}
}
