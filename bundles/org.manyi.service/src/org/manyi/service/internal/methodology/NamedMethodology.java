/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyReader;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.internal.MethodologyLookup;

/** Finds the methodology that a user names: an id, an id with a version, or a file. */
final class NamedMethodology {

	private static final Pattern VERSIONED = Pattern.compile("([a-z][a-z0-9-]*)@([0-9A-Za-z.+_-]*)");
	private static final Comparator<Methodology> USABLE = Comparator.<Methodology>comparingInt(
			methodology -> switch (methodology.status()) {
			case APPROVED -> 2;
			case DRAFT -> 1;
			case RETIRED -> 0;
			}).thenComparing(VersionTimeline.BY_VERSION);

	private final MethodologyLookup lookup;
	private final MethodologyReader reader;
	private final Optional<AdoptedVersions> adopted;
	private final Optional<Path> workspace;
	private final LocalDate today;

	NamedMethodology(MethodologyLookup lookup, MethodologyReader reader, Optional<AdoptedVersions> adopted,
			Optional<Path> workspace, LocalDate today) {
		this.lookup = lookup;
		this.reader = reader;
		this.adopted = adopted;
		this.workspace = workspace;
		this.today = today;
	}

	Methodology find(String name) throws AnalysisException {
		Matcher versioned = VERSIONED.matcher(name);
		Methodology found = versioned.matches() && !Files.exists(Path.of(name))
				? version(versioned.group(1), versioned.group(2))
				: Methodology.isId(name) ? ofId(name) : lookup.find(name, ids());
		if (adopted.isPresent()) {
			adopted.get().refuseChanged(found);
		}
		return found;
	}

	private List<String> ids() {
		return known().stream().map(Methodology::id).distinct().sorted().toList();
	}

	private List<Methodology> known(String id) {
		return known().stream().filter(methodology -> methodology.id().equals(id)).toList();
	}

	/** Adopted versions first: what the folder or a plug-in calls by the same number is no other one. */
	private List<Methodology> known() {
		List<Methodology> known = new ArrayList<>();
		adopted.ifPresent(
				versions -> versions.all().stream().map(AdoptedVersions.Adopted::methodology).forEach(known::add));
		List<MethodologyEntry> files = new ArrayList<>();
		workspace.ifPresent(folder -> files.addAll(MethodologyFolder.of(folder).entries(reader)));
		files.addAll(lookup.entries());
		files.stream().filter(MethodologyEntry.Available.class::isInstance).map(MethodologyEntry.Available.class::cast)
				.map(MethodologyEntry.Available::methodology).forEach(known::add);
		return known;
	}

	private Methodology ofId(String id) throws AnalysisException {
		Optional<Methodology> inForce = adopted.flatMap(versions -> versions.inForce(id, today));
		if (inForce.isPresent()) {
			return inForce.get();
		}
		Optional<Methodology> best = known(id).stream().max(USABLE);
		return best.isPresent() ? best.get() : lookup.find(id, ids());
	}

	private Methodology version(String id, String version) throws AnalysisException {
		List<Methodology> known = known(id);
		Optional<Methodology> found = known.stream().filter(methodology -> methodology.version().equals(version))
				.findFirst();
		if (found.isEmpty() && known.isEmpty()) {
			return lookup.find(id, ids());
		}
		List<String> versions = known.stream().sorted(VersionTimeline.BY_VERSION).map(Methodology::version).distinct()
				.toList();
		return found.orElseThrow(() -> new InvalidRequestException(new LocalizedText(
				"测评方法 %s 没有 %s 版。现有：%s。".formatted(id, version, String.join("、", versions)),
				"The methodology %s has no version %s. Known ones: %s.".formatted(id, version,
						String.join(", ", versions)))));
	}
}
