/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileFindings;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.service.AnalysisException;
import org.manyi.service.methodology.MethodologyCheck;

/** Looks for everything that is wrong with a methodology file. */
final class FileCheck {

	private static final Comparator<FileProblem> ORDER = Comparator.comparingInt(FileProblem::line)
			.thenComparingInt(FileProblem::column);

	private final MethodologyReader reader;
	private final ScoringExecutor executor;
	private final WeightingExecutor weighting;

	FileCheck(MethodologyReader reader, ScoringExecutor executor, WeightingExecutor weighting) {
		this.reader = reader;
		this.executor = executor;
		this.weighting = weighting;
	}

	MethodologyCheck of(Path file) throws AnalysisException {
		if (Files.isDirectory(file)) {
			throw new AnalysisException(new LocalizedText(file + " 是文件夹。请给出其中的一个测评方法文件。",
					file + " is a folder. Name a methodology file in it."));
		}
		if (!Files.exists(file)) {
			throw new AnalysisException(new LocalizedText("没有文件 " + file + "。请给出一个测评方法文件。",
					"There is no file " + file + ". Name a methodology file."));
		}
		try (InputStream stream = Files.newInputStream(file)) {
			FileFindings findings = reader.examine(stream);
			return findings.methodology().map(methodology -> tried(file, methodology, findings.warnings()))
					.orElseGet(() -> new MethodologyCheck(file, findings.problems(), findings.warnings(),
							Optional.empty(), List.of()));
		} catch (IOException e) {
			throw new AnalysisException(new LocalizedText("文件 " + file + " 读不出来，请检查它的权限。",
					"The file " + file + " cannot be read. Check its permissions."));
		}
	}

	/** What the methods have to say of a file that can be read. */
	private MethodologyCheck tried(Path file, Methodology methodology, List<FileProblem> read) {
		SourcePlaces places = new SourcePlaces(methodology);
		ParameterCheck parameters = new ParameterCheck(executor, methodology, places);
		List<FileProblem> problems = new ArrayList<>(parameters.problems());
		List<FileProblem> warnings = new ArrayList<>(read);
		warnings.addAll(parameters.warnings());
		List<LocalizedText> obstacles = executor.obstacles(methodology);
		if (problems.isEmpty() && obstacles.isEmpty()) {
			RuleTrial trial = new RuleTrial(executor, weighting, methodology, places).run();
			problems.addAll(trial.problems());
			warnings.addAll(trial.warnings());
		}
		problems.sort(ORDER);
		warnings.sort(ORDER);
		return new MethodologyCheck(file, problems, warnings,
				Optional.of(methodology).filter(one -> problems.isEmpty()), obstacles);
	}
}
