/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.plugin.AffectedMethodology;

/**
 * Which methods and weighting schemes the known versions of methodologies call that nobody brings, at one moment.
 *
 * @param absent by version, in the order in which they are listed
 */
record MethodologyCalls(Map<Key, Absent> absent) {

	/** A version; two files of one version with different texts are two. */
	record Key(String id, String version, String contentHash) {
	}

	/** What a version calls in vain. */
	record Absent(KnownVersion version, Set<String> ids) {
	}

	static MethodologyCalls of(List<KnownVersion> versions, ScoringExecutor executor) {
		Map<Key, Absent> absent = new LinkedHashMap<>();
		for (KnownVersion version : versions) {
			Methodology methodology = version.methodology();
			absent.putIfAbsent(new Key(methodology.id(), methodology.version(), methodology.contentHash()),
					new Absent(version, absent(methodology, executor)));
		}
		return new MethodologyCalls(absent);
	}

	/** A frozen weighting is not asked. */
	private static Set<String> absent(Methodology methodology, ScoringExecutor executor) {
		Set<String> ids = new LinkedHashSet<>();
		String scheme = methodology.weighting().call().methodId();
		if (methodology.weighting().frozen().isEmpty() && executor.weightingAbsence(scheme).isPresent()) {
			ids.add(scheme);
		}
		List<String> methods = new ArrayList<>(List.of(methodology.scoring().methodId()));
		methodology.measures().forEach(measure -> methods.add(measure.method().methodId()));
		methods.stream().filter(id -> executor.methodAbsence(id).isPresent()).forEach(ids::add);
		return ids;
	}

	/** What was lost until later. */
	List<AffectedMethodology> lostUntil(MethodologyCalls later) {
		List<AffectedMethodology> affected = new ArrayList<>();
		absent.forEach((key, before) -> {
			Absent after = later.absent.get(key);
			List<String> lost = after == null ? List.of()
					: after.ids().stream().filter(id -> !before.ids().contains(id)).toList();
			if (after == null || !lost.isEmpty()) {
				affected.add(new AffectedMethodology(before.version().methodology(), before.version().origin(), lost));
			}
		});
		return affected;
	}
}
