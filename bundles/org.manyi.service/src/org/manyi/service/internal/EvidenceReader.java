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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.EvidenceSourceProvider;

/** Reads the counts of a source, or takes them from the ones kept since the same file was read for the same slices. */
final class EvidenceReader {

	private final Function<Path, Optional<EvidenceSourceProvider>> providers;
	private final EvidenceCache<EvidenceKey, EvidenceResult> cache = new EvidenceCache<>();

	/**
	 * @param providers who opens a source; empty where nobody does
	 */
	EvidenceReader(Function<Path, Optional<EvidenceSourceProvider>> providers) {
		this.providers = providers;
	}

	/** Drops the counts that are kept, such as those of a provider that went away. */
	void forget() {
		cache.clear();
	}

	EvidenceResult read(AnalysisRequest request, Set<EvidenceRequest<?>> needed, IProgressMonitor monitor)
			throws AnalysisException {
		refuseToOverwrite(request);
		EvidenceSourceProvider provider = provider(request.source());
		Optional<EvidenceKey> key = EvidenceKey.of(request, provider);
		Set<EvidenceRequest<?>> wanted = new HashSet<>(needed);
		if (key.isPresent() && request.rejects().isEmpty()) {
			Optional<EvidenceResult> kept = cache.find(key.get(), wanted);
			if (kept.isPresent()) {
				return kept.get();
			}
			wanted.addAll(cache.requestsOf(key.get()));
		}
		EvidenceResult result = readSource(provider, request, wanted, monitor);
		// a file written to while it was read must be read again
		if (key.isPresent() && key.equals(EvidenceKey.of(request, provider))) {
			cache.put(key.get(), wanted, result);
		}
		return result;
	}

	private static EvidenceResult readSource(EvidenceSourceProvider provider, AnalysisRequest request,
			Set<EvidenceRequest<?>> wanted, IProgressMonitor monitor) throws AnalysisException {
		try {
			EvidenceSource source = provider.open(request.source(), request.methodology().questionnaire());
			// a method whose evidence a source cannot give fails by itself, with its name
			Set<EvidenceRequest<?>> answered = ImportanceAnswers.others(wanted);
			answered.removeIf(evidence -> !source.supports(evidence));
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			EvidenceQuery query = new EvidenceQuery(request.slice(), answered, request.by(), request.sent(),
					request.rejects(), request.audience(), EvidenceQuery.DEFAULT_THRESHOLD);
			return new ImportanceAnswers(request.methodology().importanceQuestions()).put(
					source.read(query, progress.split(1)), wanted, query,
					questions -> Optional.of(provider.open(request.source(), questions)), progress.split(1));
		} catch (EvidenceException e) {
			throw new AnalysisException(e.reason());
		}
	}

	private EvidenceSourceProvider provider(Path source) throws AnalysisException {
		return providers.apply(source).orElseThrow(() -> new AnalysisException(new LocalizedText(
				source + " 不是能读的调查数据。能读的是以逗号、分号或制表符分隔的文本文件（.csv、.tsv、.txt）、Excel 工作簿（.xlsx、.xls）和 SPSS 文件（.sav）。",
						source + " is no survey data that can be read. Text separated by commas, semicolons or tabs"
								+ " (.csv, .tsv, .txt), Excel workbooks (.xlsx, .xls) and SPSS files (.sav) can.")));
	}

	private static void refuseToOverwrite(AnalysisRequest request) throws AnalysisException {
		if (request.rejects().isPresent() && isSameFile(request.source(), request.rejects().get())) {
			throw new AnalysisException(new LocalizedText(
					"拒收清单不能写到调查文件 " + request.source() + " 上，请另起文件名。",
					"The list of rejects must not overwrite the survey file " + request.source()
							+ ". Choose another name."));
		}
	}

	private static boolean isSameFile(Path source, Path target) {
		try {
			return Files.exists(target) ? Files.isSameFile(source, target)
					: source.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize());
		} catch (IOException e) {
			return false; // the source is missing: opening it says so
		}
	}
}
