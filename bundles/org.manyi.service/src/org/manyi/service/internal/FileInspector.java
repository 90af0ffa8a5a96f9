/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.FileInspection;
import org.manyi.service.MethodologyFit;
import org.manyi.service.SourceChoice;
import org.manyi.store.api.EvidenceException;

/** Looks into a file: what it is, its first rows, and which methodology it fits. */
final class FileInspector {

	/** So many rows are looked at to tell which methodology fits. */
	private static final int FIT_ROWS = 200;

	private final SurveyReader reader;
	private final List<Methodology> methodologies;

	FileInspector(SurveyReader reader, List<MethodologyEntry> entries) {
		this.reader = reader;
		Map<String, Methodology> highest = new LinkedHashMap<>();
		entries.stream().filter(MethodologyEntry.Available.class::isInstance)
				.map(MethodologyEntry.Available.class::cast).map(MethodologyEntry.Available::methodology)
				.forEach(methodology -> highest.putIfAbsent(methodology.id(), methodology));
		methodologies = List.copyOf(highest.values());
	}

	FileInspection inspect(SourceChoice source, IProgressMonitor monitor) throws EvidenceException {
		SubMonitor progress = SubMonitor.convert(monitor, methodologies.size() + 1);
		OpenedFile file = OpenedFile.of(reader, source.file(), source.formatId(), source.options());
		SurveyTable table = file.table();
		PreviewVisitor preview = new PreviewVisitor(table.columns().size());
		new FirstRows(table, FileInspection.MOST_ROWS).read(preview, new NullProgressMonitor());
		progress.split(1);
		List<MethodologyFit> fits = new ArrayList<>();
		for (Methodology methodology : methodologies) {
			progress.split(1);
			fits.add(fit(file, methodology));
		}
		fits.sort(Comparator.comparingInt((MethodologyFit fit) -> -fit.found())
				.thenComparing(fit -> fit.methodology().id()));
		return new FileInspection(source, file.candidates(), file.format(), file.recognition(), file.options(),
				table.headerRows(), table.columns(), preview.rows(), fits, table.warnings());
	}

	private MethodologyFit fit(OpenedFile file, Methodology methodology) throws EvidenceException {
		int missing = reader.propose(new FirstRows(file.table(), FIT_ROWS), file.formatId(), methodology,
				new NullProgressMonitor()).missing().size();
		return new MethodologyFit(methodology, methodology.indicators().items().size() - missing);
	}
}
