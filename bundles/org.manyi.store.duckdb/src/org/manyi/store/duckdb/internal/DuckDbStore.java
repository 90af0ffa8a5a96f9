/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ThreadGuard;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Workspaces whose store is a file of DuckDB. */
@Component
public final class DuckDbStore implements WorkspaceStore {

	private static final int MEGABYTE = 1 << 20;

	private final OpenStores stores;
	private final List<ThreadGuard> guards = new CopyOnWriteArrayList<>();

	/** The store of the running program. */
	@Activate
	public DuckDbStore() {
		this(Clock.systemUTC(), StoreSettings.of(Runtime.getRuntime().maxMemory() / MEGABYTE,
				Runtime.getRuntime().availableProcessors()));
	}

	/**
	 * @param clock gives the time of records
	 */
	public DuckDbStore(Clock clock, StoreSettings settings) {
		stores = new OpenStores(settings, clock, this::checkThread);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addGuard(ThreadGuard guard) {
		guards.add(guard);
	}

	void removeGuard(ThreadGuard guard) {
		guards.remove(guard);
	}

	private void checkThread() {
		Thread thread = Thread.currentThread();
		if (guards.stream().anyMatch(guard -> !guard.mayWait(thread))) {
			throw new IllegalStateException("The store was asked on " + thread.getName()
					+ ", which must not wait for it: ask it from a job.");
		}
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return new StoreFiles(folder).exist();
	}

	@Override
	public Workspace create(Path folder, String actor) throws EvidenceException {
		StoreFiles files = new StoreFiles(folder);
		if (files.exist()) {
			throw new EvidenceException(new LocalizedText("%s 已经是工作区，请直接打开它，或选择别的文件夹。".formatted(files.folder()),
					"%s is a workspace already. Open it, or choose another folder.".formatted(files.folder())));
		}
		try {
			Files.createDirectories(files.folder());
		} catch (IOException e) {
			throw StoreFailure.READ_ONLY.in(files.folder());
		}
		return stores.join(files, actor);
	}

	@Override
	public Workspace open(Path folder, String actor) throws EvidenceException {
		StoreFiles files = new StoreFiles(folder);
		if (!files.exist()) {
			throw new EvidenceException(new LocalizedText("%s 不是工作区（没有 %s）。请检查路径，或先创建工作区。".formatted(files.folder(),
					files.store().getFileName()),
					"%s is no workspace: it has no %s. Check the path, or create a workspace first.".formatted(
							files.folder(),
							files.store().getFileName())));
		}
		return stores.join(files, actor);
	}

	@Override
	public void restore(Path backup, Path folder, String actor, IProgressMonitor monitor) throws EvidenceException {
		Path target = folder.toAbsolutePath().normalize();
		try (Stream<Path> present = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
			if (present.findAny().isPresent() || Files.isRegularFile(target)) {
				throw new EvidenceException(new LocalizedText("%s 不是空文件夹，没有恢复。请选择一个空文件夹。".formatted(target),
						"%s is not an empty folder. Nothing was restored; choose an empty one.".formatted(target)));
			}
		} catch (IOException e) {
			throw StoreFailure.GONE.in(target);
		}
		new BackupFile(backup.toAbsolutePath()).restore(target, monitor, staged -> {
			try (DuckDbWorkspace workspace = stores.join(new StoreFiles(staged), actor)) {
				workspace.recordRestored(backup);
			}
		});
	}
}
