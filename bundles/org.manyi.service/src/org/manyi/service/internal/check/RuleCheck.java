/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileFindings;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.DraftCheck;

/** Looks for everything that is to be said of a methodology file. */
public final class RuleCheck {

	private static final Comparator<FileProblem> ORDER = Comparator.comparingInt(FileProblem::line)
			.thenComparingInt(FileProblem::column);

	private final MethodologyReader reader;
	private final ScoringExecutor executor;
	private final WeightingExecutor weighting;

	public RuleCheck(MethodologyReader reader, ScoringExecutor executor, WeightingExecutor weighting) {
		this.reader = reader;
		this.executor = executor;
		this.weighting = weighting;
	}

	/**
	 * Checks the content of a file.
	 *
	 * @param bytes all of them, or more than {@link MethodologyReader#LARGEST}
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	public DraftCheck of(byte[] bytes, IProgressMonitor monitor) {
		FileFindings findings = examined(bytes);
		SourcePlaces places = new SourcePlaces(text(bytes));
		ParameterCheck parameters = new ParameterCheck(executor, places);
		List<FileProblem> problems = new ArrayList<>(findings.problems());
		problems.addAll(parameters.problems());
		List<FileProblem> warnings = new ArrayList<>(findings.warnings());
		warnings.addAll(parameters.warnings());
		WeightTrial weights = WeightTrial.NONE;
		if (findings.methodology().isPresent()) {
			Methodology methodology = findings.methodology().get();
			List<YamlPath> refused = parameters.refused();
			weights = WeightTrial.of(weighting, methodology, monitor);
			weights.failure().filter(reason -> !refused.contains(CallSite.WEIGHTING))
					.ifPresent(reason -> problems.add(places.value(CallSite.WEIGHTING, reason)));
			RuleTrial trial = new RuleTrial(executor, methodology, places, refused).run(monitor);
			problems.addAll(trial.problems());
			warnings.addAll(trial.warnings());
		}
		problems.sort(ORDER);
		warnings.sort(ORDER);
		return new DraftCheck(findings.methodology(), problems, parameters.absences(), warnings, weights.weights(),
				weights.failure());
	}

	private FileFindings examined(byte[] bytes) {
		try {
			return reader.examine(new ByteArrayInputStream(bytes));
		} catch (IOException e) {
			throw new IllegalStateException("bytes in memory can be read", e);
		}
	}

	/** An empty text where the reader takes no text from it. */
	private static String text(byte[] bytes) {
		try {
			return bytes.length > MethodologyReader.LARGEST ? ""
					: StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return "";
		}
	}
}
