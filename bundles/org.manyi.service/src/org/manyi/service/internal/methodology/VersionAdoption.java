/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;
import org.manyi.service.AnalysisException;
import org.manyi.service.methodology.Adoption;
import org.manyi.service.methodology.AdoptionRequest;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.Workspace;

/** Keeps a version in a workspace. */
final class VersionAdoption {

	private final Workspace workspace;
	private final AdoptedVersions adopted;
	private final AdoptionRequest request;
	private final PlugInNames names;

	VersionAdoption(Workspace workspace, AdoptedVersions adopted, AdoptionRequest request, PlugInNames names) {
		this.names = names;
		this.workspace = workspace;
		this.adopted = adopted;
		this.request = request;
	}

	Adoption adopt(Methodology methodology, LocalDate today) throws EvidenceException, AnalysisException {
		adopted.refuseAdoption(methodology);
		Optional<Methodology> same = adopted.same(methodology);
		if (same.filter(kept -> kept.contentHash().equals(methodology.contentHash())).isPresent()) {
			return new Adoption(methodology, Adoption.Status.UNCHANGED, Optional.empty(), workspace.version(),
					warnings(methodology));
		}
		LocalDate effect = methodology.control().effectiveFrom().orElse(today);
		Optional<MethodologyDifference> difference = same.or(() -> adopted.inForce(methodology.id(), effect))
				.map(earlier -> ProvisionComparison.of(earlier, methodology, names));
		if (request.dryRun()) {
			return new Adoption(methodology, Adoption.Status.DRY_RUN, difference, workspace.version(),
					warnings(methodology));
		}
		List<Warning> warnings = warnings(methodology);
		DataVersion version = workspace.methodologies().adopt(new ImportRule(ImportRule.Kind.METHODOLOGY,
				methodology.id(), methodology.version(), methodology.source()), request.reason());
		return new Adoption(methodology, Adoption.Status.ADOPTED, difference, version, warnings);
	}

	private List<Warning> warnings(Methodology methodology) {
		return new AdoptionWarnings(adopted.timeline(methodology.id()), adopted.timelineWith(methodology))
				.of(methodology);
	}
}
