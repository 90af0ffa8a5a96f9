/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyReader;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.service.methodology.KnownVersion;

/** Lists the versions that are known, with where they are and until when they hold. */
final class VersionList {

	private static final Comparator<KnownVersion> ORDER = Comparator
			.<KnownVersion, String>comparing(version -> version.methodology().id())
			.thenComparing(KnownVersion::methodology, VersionTimeline.BY_VERSION.reversed());

	private final MethodologyLookup lookup;
	private final MethodologyReader reader;
	private final Optional<AdoptedVersions> adopted;
	private final Optional<Path> workspace;

	VersionList(MethodologyLookup lookup, MethodologyReader reader, Optional<AdoptedVersions> adopted,
			Optional<Path> workspace) {
		this.lookup = lookup;
		this.reader = reader;
		this.adopted = adopted;
		this.workspace = workspace;
	}

	List<KnownVersion> versions() {
		List<KnownVersion> versions = new ArrayList<>();
		adopted.ifPresent(kept -> kept.all().forEach(one -> versions.add(new KnownVersion(one.methodology(),
				workspace.map(Path::toString).orElse(""), Optional.of(one.kept()), false,
				kept.timeline(one.methodology().id()).end(one.methodology())))));
		List<MethodologyEntry> files = new ArrayList<>();
		workspace.ifPresent(folder -> files.addAll(MethodologyFolder.of(folder).entries(reader)));
		files.addAll(lookup.entries());
		for (MethodologyEntry entry : files) {
			if (entry instanceof MethodologyEntry.Available available && versions.stream().noneMatch(
					known -> known.methodology().contentHash().equals(available.methodology().contentHash()))) {
				versions.add(version(available.origin(), available.methodology()));
			}
		}
		versions.sort(ORDER);
		return versions;
	}

	private KnownVersion version(String origin, Methodology methodology) {
		return new KnownVersion(methodology, origin, Optional.empty(),
				adopted.filter(kept -> kept.isChanged(methodology)).isPresent(), methodology.control().retiredFrom());
	}
}
