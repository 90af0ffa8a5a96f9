/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionHead;
import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionListRequest;
import org.manyi.improvement.action.ActionRecord;
import org.manyi.improvement.action.ActionRefusedException;
import org.manyi.improvement.action.ActionService;
import org.manyi.improvement.action.ChangeRequest;
import org.manyi.improvement.action.CloseRequest;
import org.manyi.improvement.action.DutyWaiver;
import org.manyi.improvement.action.Objection;
import org.manyi.improvement.action.OpenRequest;
import org.manyi.improvement.action.WaiverRequest;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordChange;
import org.manyi.store.api.record.RecordConflictException;
import org.manyi.store.api.record.RecordKey;
import org.manyi.store.api.record.Records;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the workspace for each question. */
@Component
public final class ActionServiceImpl implements ActionService {

	private final WorkspaceStore store;

	@Activate
	public ActionServiceImpl(@Reference WorkspaceStore store) {
		this.store = store;
	}

	@Override
	public ActionList actions(ActionListRequest request) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace())) {
			DataVersion version = request.asOf().isPresent() ? new DataVersion(request.asOf().getAsLong())
					: workspace.version();
			List<Action> actions = new ArrayList<>();
			List<KeptRecord> unreadable = new ArrayList<>();
			for (KeptRecord record : asOf(workspace.records(), ActionRecord.KIND, version)) {
				ActionRecord.of(record).ifPresentOrElse(actions::add, () -> unreadable.add(record));
			}
			SortedMap<String, DutyWaiver> waivers = new TreeMap<>();
			for (KeptRecord record : asOf(workspace.records(), DutyWaiver.KIND, version)) {
				DutyWaiver.of(record.fields()).ifPresent(waiver -> waivers.put(record.key().id(), waiver));
			}
			return new ActionList(workspace.folder(), version, actions, waivers, unreadable);
		}
	}

	/** The revisions of a state of the data; a record that was not there yet is left out. */
	private static List<KeptRecord> asOf(Records records, String kind, DataVersion version) throws EvidenceException {
		List<KeptRecord> then = new ArrayList<>();
		for (KeptRecord latest : records.all(kind)) {
			List<KeptRecord> revisions = isIn(latest, version) ? List.of(latest) : records.history(latest.key());
			revisions.stream().filter(revision -> isIn(revision, version)).findFirst().ifPresent(then::add);
		}
		return then;
	}

	private static boolean isIn(KeptRecord record, DataVersion version) {
		return record.change().version().number() <= version.number();
	}

	@Override
	public Action open(OpenRequest request) throws EvidenceException {
		ActionHead head = new ActionHead(request.type(), request.person(), request.on());
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			while (true) {
				String id = nextId(workspace.records(), request.on());
				try {
					return put(workspace, Action.opened(id, head, request.title(), request.owner(),
							request.customers(), request.sources()), request.reason());
				} catch (RecordConflictException e) {
					// somebody else has taken the number since it was looked for: there is a next one
				}
			}
		}
	}

	private static String nextId(Records records, LocalDate on) throws EvidenceException {
		String year = "%04d-".formatted(on.getYear());
		int last = 0;
		for (KeptRecord record : records.all(ActionRecord.KIND)) {
			String id = record.key().id();
			if (id.startsWith(year) && id.substring(year.length()).matches("\\d{1,9}")) {
				last = Math.max(last, Integer.parseInt(id.substring(year.length())));
			}
		}
		return year + "%04d".formatted(last + 1);
	}

	@Override
	public Action change(ChangeRequest request) throws EvidenceException {
		Action after = request.action();
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			Action before = read(workspace.records(), after.id(), after.revision());
			refuse(after, request.rules().changing(before, after));
			return put(workspace, after, request.reason());
		}
	}

	@Override
	public Action close(CloseRequest request) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace(), request.closure().approver())) {
			Action before = read(workspace.records(), request.action(), request.revision());
			refuse(before, request.rules().closing(before, request.closure()));
			return put(workspace, before.closed(request.closure()), request.reason());
		}
	}

	private static void refuse(Action action, List<Objection> objections) throws ActionRefusedException {
		if (!objections.isEmpty()) {
			throw new ActionRefusedException(action, objections);
		}
	}

	/** The action as it is kept, of the revision that was read; the store looks once more when it writes. */
	private static Action read(Records records, String id, int revision) throws EvidenceException {
		Optional<KeptRecord> present = records.find(ActionRecord.key(id));
		if (present.filter(record -> record.revision() == revision).isEmpty()) {
			throw new RecordConflictException(present.stream().toList());
		}
		return present.flatMap(ActionRecord::of)
				.orElseThrow(() -> new EvidenceException(new LocalizedText(
						"%s 由较新的版本保存，本版本无法完整读取，没有保存。请用较新的版本修改。".formatted(id),
						("Action %s was kept by a newer version and cannot be read as a whole, so nothing was saved. "
								+ "Change it with that version.").formatted(id))));
	}

	private static Action put(Workspace workspace, Action action, String reason) throws EvidenceException {
		KeptRecord kept = write(workspace, ActionRecord.key(action.id()), action.revision(),
				ActionRecord.fields(action), reason);
		return action.withRevision(kept.revision());
	}

	private static KeptRecord write(Workspace workspace, RecordKey key, int base, SortedMap<String, String> fields,
			String reason) throws EvidenceException {
		return workspace.records().put(List.of(new RecordChange(key, base, fields)), new DecisionTerms(reason, false))
				.getFirst();
	}

	@Override
	public KeptRecord waive(WaiverRequest request) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			return write(workspace, DutyWaiver.key(request.duty()), request.revision(),
					request.waiver().map(DutyWaiver::fields).orElse(Collections.emptySortedMap()), request.reason());
		}
	}
}
