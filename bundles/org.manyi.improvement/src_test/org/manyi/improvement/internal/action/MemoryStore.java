/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.action;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordChange;
import org.manyi.store.api.record.RecordConflictException;
import org.manyi.store.api.record.RecordKey;
import org.manyi.store.api.record.Records;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;

/** One workspace in memory, of which only records and version are asked. */
@NonNullByDefault({})
final class MemoryStore implements Records {

	private final Map<RecordKey, List<KeptRecord>> revisions = new TreeMap<>();
	private long version;
	private String person = "";
	/** Done once, before the next change is written: what somebody else does meanwhile. */
	private Runnable meanwhile = () -> {
	};

	WorkspaceStore store() {
		return proxy(WorkspaceStore.class, (method, arguments) -> {
			person = arguments.length > 1 ? (String) arguments[1] : "reader";
			return workspace((Path) arguments[0]);
		});
	}

	private Workspace workspace(Path folder) {
		return proxy(Workspace.class, (method, arguments) -> switch (method) {
		case "folder" -> folder;
		case "version" -> new DataVersion(version);
		case "records" -> this;
		case "close" -> null;
		default -> throw new UnsupportedOperationException(method);
		});
	}

	/** Answers a call of an interface. */
	@FunctionalInterface
	private interface Answer {

		Object to(String method, Object[] arguments) throws Throwable;
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> answer.to(method.getName(),
						arguments == null ? new Object[0] : arguments)));
	}

	void meanwhile(Runnable change) {
		meanwhile = change;
	}

	/** Somebody else writes a record. */
	void write(RecordKey key, Map<String, String> fields) {
		List<KeptRecord> history = revisions.computeIfAbsent(key, none -> new ArrayList<>());
		version++;
		history.add(0, new KeptRecord(key, history.size() + 1, new TreeMap<>(fields),
				new ChangeHead(new DataVersion(version), "", Instant.EPOCH, person, "", "")));
	}

	@Override
	public List<KeptRecord> all(String kind) {
		return revisions.values().stream().map(history -> history.get(0))
				.filter(record -> record.key().kind().equals(kind)).toList();
	}

	@Override
	public Optional<KeptRecord> find(RecordKey key) {
		return history(key).stream().findFirst();
	}

	@Override
	public List<KeptRecord> history(RecordKey key) {
		return List.copyOf(revisions.getOrDefault(key, List.of()));
	}

	@Override
	public List<KeptRecord> put(List<RecordChange> changes, DecisionTerms terms) throws EvidenceException {
		Runnable other = meanwhile;
		meanwhile = () -> {
		};
		other.run();
		RecordChange change = changes.get(0);
		Optional<KeptRecord> present = find(change.key());
		if (present.map(KeptRecord::revision).orElse(0) != change.base()) {
			throw new RecordConflictException(present.stream().toList());
		}
		if (present.filter(record -> record.fields().equals(change.fields())).isEmpty()) {
			write(change.key(), change.fields());
		}
		return List.of(find(change.key()).orElseThrow());
	}
}
