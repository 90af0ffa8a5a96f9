/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.WorkspaceListener;
import org.manyi.store.api.EvidenceSourceProvider;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Where the counts of surveys come from: a file by the source provider that takes it, a workspace by its store. It
 * keeps what was read last. May be called by several threads.
 */
@Component(service = { SurveyCounts.class, WorkspaceListener.class })
public class SurveyCounts implements WorkspaceListener {

	private final SourceProviders providers = new SourceProviders();
	private final EvidenceReader reader = new EvidenceReader(providers::of);
	private final KeptReadings kept = new KeptReadings();
	private final Set<Path> held = ConcurrentHashMap.newKeySet();
	private volatile @Nullable ComponentServiceObjects<WorkspaceStore> workspaces;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addSourceProvider(ServiceReference<EvidenceSourceProvider> reference, EvidenceSourceProvider provider) {
		providers.add(reference, provider);
	}

	void removeSourceProvider(ServiceReference<EvidenceSourceProvider> reference) {
		providers.remove(reference);
		reader.forget();
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setWorkspaces(ComponentServiceObjects<WorkspaceStore> store) {
		workspaces = store;
	}

	void unsetWorkspaces(ComponentServiceObjects<WorkspaceStore> store) {
		if (workspaces == store) {
			workspaces = null;
			kept.clear();
		}
	}

	@Override
	public void held(Path folder) {
		held.add(folder);
	}

	/** Another workspace may take its place from now on. */
	@Override
	public void released(Path folder) {
		held.remove(folder);
		kept.clear();
	}

	/** Where readings of a workspace are kept: for as long as somebody holds it, else not at all. */
	private KeptReadings readingsOf(Path folder) {
		try {
			return held.contains(folder.toRealPath()) ? kept : new KeptReadings();
		} catch (IOException e) {
			return new KeptReadings(); // opening it says why
		}
	}

	/**
	 * Reads. The store is asked for when there is a folder to be read: whoever scores a file does not wait for it.
	 *
	 * @param needed which counts beside the tally
	 * @throws InvalidRequestException when no survey, or one or a data version that there is none of, is named
	 * @throws AnalysisException       when the source cannot be read
	 */
	ReadEvidence read(AnalysisRequest request, Set<EvidenceRequest<?>> needed, IProgressMonitor monitor)
			throws AnalysisException {
		ComponentServiceObjects<WorkspaceStore> stores = workspaces;
		if (stores != null && Files.isDirectory(request.source())) {
			WorkspaceStore store = stores.getService();
			try {
				if (store.isWorkspace(request.source())) {
					return new WorkspaceReader(store, request, readingsOf(request.source())).read(needed, monitor);
				}
			} finally {
				stores.ungetService(store);
			}
		}
		if (request.surveyId().isPresent() && Files.notExists(request.source())) {
			throw new InvalidRequestException(new LocalizedText(
					"工作区 %s 已不在原处。请恢复该文件夹，或打开其他工作区。".formatted(request.source()),
					"The workspace %s is not there any more. Put the folder back, or open another workspace."
							.formatted(request.source())));
		}
		if (request.asOf().isPresent()) {
			throw new InvalidRequestException(new LocalizedText(
					request.source() + " 不是工作区，只有工作区才有数据版本（--as-of）。",
					request.source() + " is no workspace; only a workspace has data versions (--as-of)."));
		}
		if (request.surveyId().isPresent()) {
			throw new InvalidRequestException(new LocalizedText(
					request.source() + " 不是工作区，只有工作区才能用 --survey 指定调查。",
					request.source() + " is no workspace; --survey names a survey of a workspace alone."));
		}
		return ReadEvidence.of(reader.read(request, needed, monitor));
	}
}
