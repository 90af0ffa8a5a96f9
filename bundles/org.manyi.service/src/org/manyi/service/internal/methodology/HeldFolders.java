/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.service.AnalysisException;
import org.manyi.service.WorkspaceListener;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Announces the methodology files of every workspace that is held, as long as it is. */
@Component(service = WorkspaceListener.class)
public final class HeldFolders implements WorkspaceListener {

	private final BundleContext context;
	private final WorkspaceStore store;
	private final MethodologyReader reader;
	private final MethodologyLookup lookup;
	private final Logger log;
	/** By folder of the workspace. Guarded by itself. */
	private final Map<Path, FolderWatch> watches = new HashMap<>();

	@Activate
	public HeldFolders(BundleContext context, @Reference WorkspaceStore store, @Reference MethodologyReader reader,
			@Reference MethodologyRegistry registry, @Reference LoggerFactory loggers) {
		this.context = context;
		this.store = store;
		this.reader = reader;
		lookup = new MethodologyLookup(registry, reader);
		log = loggers.getLogger(HeldFolders.class);
	}

	@Override
	public void held(Path folder) {
		MethodologyFolder files = MethodologyFolder.of(folder);
		FolderRegistrations registrations = new FolderRegistrations(context, files, file -> objection(folder, file));
		try {
			FolderWatch watch = new FolderWatch(files.folder(), registrations,
					e -> log.error("{} is not wholly known", files.folder(), e));
			synchronized (watches) {
				watches.put(folder, watch);
			}
		} catch (IOException e) {
			log.error("{} cannot be watched", files.folder(), e);
		}
	}

	/** Another text of a version that the workspace has adopted as approved is not used. */
	private Optional<LocalizedText> objection(Path folder, FolderFile file) {
		try (Workspace workspace = store.open(folder)) {
			new AdoptedVersions(workspace, lookup).refuseChanged(reader.read(file.origin(), file.open()));
			return Optional.empty();
		} catch (AnalysisException e) {
			return Optional.of(e.reason());
		} catch (MethodologyFileException | EvidenceException | IOException e) {
			return Optional.empty(); // whoever reads it next says what is wrong
		}
	}

	/** A version may have been adopted. */
	@Override
	public void changed(Path folder, DataVersion version) {
		synchronized (watches) {
			FolderWatch watch = watches.get(folder);
			if (watch != null) {
				watch.lookAgain();
			}
		}
	}

	@Override
	public void released(Path folder) {
		FolderWatch watch;
		synchronized (watches) {
			watch = watches.remove(folder);
		}
		if (watch != null) {
			watch.close();
		}
	}

	@Deactivate
	void close() {
		synchronized (watches) {
			watches.values().forEach(FolderWatch::close);
			watches.clear();
		}
	}
}
