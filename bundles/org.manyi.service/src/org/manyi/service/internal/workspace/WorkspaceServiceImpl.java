/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.manyi.service.HeldWorkspace;
import org.manyi.service.WorkspaceListener;
import org.manyi.service.WorkspaceService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Knows who holds which workspace. May be called by several threads; listeners are called one at a time, in order. */
@Component
public final class WorkspaceServiceImpl implements WorkspaceService {

	private final WorkspaceStore store;
	private final Logger log;
	private final List<WorkspaceListener> listeners = new CopyOnWriteArrayList<>();
	/** By folder, those who hold it, the one who has held it longest first; never without any. Guarded by itself. */
	private final Map<Path, List<Hold>> holds = new LinkedHashMap<>();

	@Activate
	public WorkspaceServiceImpl(@Reference WorkspaceStore store, @Reference LoggerFactory loggers) {
		this.store = store;
		log = loggers.getLogger(WorkspaceServiceImpl.class);
	}

	/** Whoever still holds a workspace when this ends has forgotten it. */
	@Deactivate
	void closeAll() {
		List<Hold> forgotten = new ArrayList<>();
		synchronized (holds) {
			holds.values().forEach(forgotten::addAll);
		}
		forgotten.forEach(Hold::close);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addListener(WorkspaceListener listener) {
		synchronized (holds) {
			listeners.add(listener);
			holds.keySet().forEach(folder -> tell(listener, told -> told.held(folder)));
		}
	}

	void removeListener(WorkspaceListener listener) {
		listeners.remove(listener);
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return store.isWorkspace(folder);
	}

	@Override
	public HeldWorkspace open(Path folder, String person) throws EvidenceException {
		return begin(new Hold(store.open(folder, person)));
	}

	@Override
	public HeldWorkspace create(Path folder, String person) throws EvidenceException {
		return begin(new Hold(store.create(folder, person)));
	}

	@Override
	public List<Path> held() {
		synchronized (holds) {
			return List.copyOf(holds.keySet());
		}
	}

	private Hold begin(Hold hold) {
		synchronized (holds) {
			List<Hold> others = holds.computeIfAbsent(hold.folder(), folder -> new ArrayList<>());
			others.add(hold);
			if (others.size() == 1) {
				tellAll(listener -> listener.held(hold.folder()));
			}
		}
		return hold;
	}

	/** Every hold is told of a change; one of each folder passes it on. */
	private void changed(Hold hold, DataVersion version) {
		synchronized (holds) {
			List<Hold> all = holds.get(hold.folder());
			if (all != null && all.getFirst() == hold) {
				tellAll(listener -> listener.changed(hold.folder(), version));
			}
		}
	}

	/**
	 * Forgets a hold.
	 *
	 * @return whether there was one to be forgotten
	 */
	private boolean end(Hold hold) {
		synchronized (holds) {
			List<Hold> others = holds.get(hold.folder());
			if (others == null || !others.remove(hold)) {
				return false;
			}
			if (others.isEmpty()) {
				holds.remove(hold.folder());
				tellAll(listener -> listener.released(hold.folder()));
			}
			return true;
		}
	}

	private void tellAll(Consumer<WorkspaceListener> news) {
		listeners.forEach(listener -> tell(listener, news));
	}

	private void tell(WorkspaceListener listener, Consumer<WorkspaceListener> news) {
		try {
			news.accept(listener);
		} catch (RuntimeException e) {
			log.error("{} failed", listener.getClass().getName(), e);
		}
	}

	/** One holder's. */
	private final class Hold implements HeldWorkspace {

		private final Path folder;
		private final Workspace workspace;

		/**
		 * @param workspace opened for this alone
		 */
		Hold(Workspace workspace) {
			this.workspace = workspace;
			folder = oneName(workspace.folder());
			workspace.addChangeListener(version -> changed(this, version));
		}

		/** Two names of one folder are one workspace. */
		private static Path oneName(Path folder) {
			try {
				return folder.toRealPath();
			} catch (IOException e) {
				return folder;
			}
		}

		@Override
		public Path folder() {
			return folder;
		}

		@Override
		public Workspace workspace() {
			return workspace;
		}

		@Override
		public void close() {
			if (end(this)) {
				workspace.close();
			}
		}
	}
}
