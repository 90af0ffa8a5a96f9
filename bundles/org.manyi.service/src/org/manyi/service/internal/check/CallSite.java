/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/**
 * A place where a file calls a method or a weighting scheme, be the rest of the file wrong or not.
 *
 * @param id   what is called
 * @param name where that is written
 */
record CallSite(String id, YamlPath name) {

	/** The path of the weighting. */
	static final YamlPath WEIGHTING = YamlPath.of("weighting");

	/** The path of the scoring. */
	static final YamlPath SCORING = YamlPath.of("scoring");

	private static final YamlPath MEASURES = YamlPath.of("measures");
	private static final String SCHEME = "scheme";

	/** All of a file, in the order of a file: the weighting, the scoring, each measure. */
	static List<CallSite> of(SourcePlaces text) {
		List<CallSite> sites = new ArrayList<>();
		add(sites, text, WEIGHTING.key(SCHEME));
		add(sites, text, SCORING.key("method"));
		int measures = text.find(MEASURES).filter(YamlNode.Listing.class::isInstance).map(YamlNode.Listing.class::cast)
				.map(list -> list.elements().size()).orElse(0);
		for (int i = 0; i < measures; i++) {
			add(sites, text, measure(i).key("method"));
		}
		return sites;
	}

	private static void add(List<CallSite> sites, SourcePlaces text, YamlPath name) {
		text.word(name).ifPresent(id -> sites.add(new CallSite(id, name)));
	}

	/** The path of a measure, counted from 0. */
	static YamlPath measure(int index) {
		return MEASURES.at(index);
	}

	/** Whether a weighting scheme is called, not a method. */
	boolean isWeighting() {
		return path().equals(WEIGHTING);
	}

	/** What the call belongs to. */
	YamlPath path() {
		return name.parent();
	}

	/** Where its parameters stand. */
	YamlPath parameters() {
		return path().key("parameters");
	}

	/** Its parameters as far as they are words, as written. */
	Map<String, String> values(SourcePlaces text) {
		Map<String, String> values = new LinkedHashMap<>();
		Optional<YamlNode> written = text.find(parameters());
		if (written.isPresent() && written.get() instanceof YamlNode.Mapping mapping) {
			for (YamlNode.Entry entry : mapping.entries()) {
				SourcePlaces.word(entry.value()).ifPresent(value -> values.put(entry.key().value(), value));
			}
		}
		return values;
	}
}
