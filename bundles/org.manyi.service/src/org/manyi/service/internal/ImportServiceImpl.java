/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.service.AnalysisException;
import org.manyi.service.FileInspection;
import org.manyi.service.ImportRequest;
import org.manyi.service.ImportResult;
import org.manyi.service.ImportService;
import org.manyi.service.MappingDraft;
import org.manyi.service.SourceChoice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts readers of files and workspaces together. May be called by several threads. */
@Component
public class ImportServiceImpl implements ImportService {

	private final SurveyReader reader;
	private final WorkspaceStore store;
	private final MethodologyLookup methodologies;

	@Activate
	public ImportServiceImpl(@Reference SurveyReader reader, @Reference WorkspaceStore store,
			@Reference MethodologyRegistry registry, @Reference MethodologyReader fileReader) {
		this.reader = reader;
		this.store = store;
		this.methodologies = new MethodologyLookup(registry, fileReader);
	}

	@Override
	public List<SurveyFormat> formats() {
		return reader.formats();
	}

	@Override
	public FileInspection inspect(SourceChoice source, IProgressMonitor monitor) throws EvidenceException {
		return new FileInspector(reader, methodologies.entries()).inspect(source, monitor);
	}

	@Override
	public MappingDraft draft(SourceChoice source, Methodology methodology, Path workspace, IProgressMonitor monitor)
			throws EvidenceException {
		OpenedFile file = OpenedFile.of(reader, source.file(), source.formatId(), source.options());
		Optional<ImportMapping> kept = reader.keptMapping(workspace.resolve(MAPPINGS), file.table(), file.formatId(),
				methodology.id());
		return DraftedMapping.of(reader, methodology,
				reader.propose(file.table(), file.formatId(), methodology, monitor), kept);
	}

	@Override
	public ImportMapping mapping(Path file) throws EvidenceException {
		return reader.readMapping(file);
	}

	@Override
	public ImportResult importFile(ImportRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		try (ImportTarget target = ImportTarget.of(store, request)) {
			return new FileImport(reader, methodologies, request, target).run(monitor);
		}
	}
}
