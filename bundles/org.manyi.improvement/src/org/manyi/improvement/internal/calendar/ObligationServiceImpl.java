/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.improvement.calendar.CalendarFacts;
import org.manyi.improvement.calendar.Obligation;
import org.manyi.improvement.calendar.ObligationCalendar;
import org.manyi.improvement.calendar.ObligationList;
import org.manyi.improvement.calendar.ObligationRequest;
import org.manyi.improvement.calendar.ObligationService;
import org.manyi.improvement.calendar.ObligationStatus;
import org.manyi.improvement.calendar.Settlement;
import org.manyi.improvement.calendar.SettlementRequest;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordChange;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the workspace for each question. */
@Component
public final class ObligationServiceImpl implements ObligationService {

	private final WorkspaceStore store;

	@Activate
	public ObligationServiceImpl(@Reference WorkspaceStore store) {
		this.store = store;
	}

	@Override
	public ObligationList obligations(ObligationRequest request) throws EvidenceException {
		LocalDate from = request.methodology().control().effectiveFrom().filter(request.from()::isBefore)
				.orElse(request.from());
		try (Workspace workspace = store.open(request.workspace())) {
			DataVersion version = workspace.version();
			CalendarFacts facts = CalendarFacts.of(workspace.populations(), version,
					new DissatisfiedResponses(workspace, version).obliging(request.methodology(), from,
							new NullProgressMonitor()));
			List<Obligation> owed = request.until().isBefore(from) ? List.of()
					: new ObligationCalendar(request.methodology().surveys(), facts).between(from, request.until());
			Map<String, KeptRecord> kept = new HashMap<>();
			workspace.records().all(Settlement.KIND).forEach(record -> kept.put(record.key().id(), record));
			return new ObligationList(workspace.folder(), version, request.methodology().name(), request.today(),
					owed.stream().map(obligation -> ObligationStatus.of(obligation,
							Optional.ofNullable(kept.get(obligation.id())), request.today())).toList());
		}
	}

	@Override
	public KeptRecord settle(SettlementRequest request) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			return workspace.records()
					.put(List.of(new RecordChange(Settlement.key(request.obligation()), request.revision(),
							request.settlement().map(Settlement::fields).orElse(Collections.emptySortedMap()))),
							new DecisionTerms(request.reason(), false))
					.getFirst();
		}
	}
}
