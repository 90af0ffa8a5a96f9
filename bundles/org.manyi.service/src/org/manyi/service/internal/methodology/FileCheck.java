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
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.service.AnalysisException;
import org.manyi.service.methodology.MethodologyCheck;

/** Looks for everything that is wrong with a methodology file. */
final class FileCheck {

	private final MethodologyReader reader;
	private final ScoringExecutor executor;

	FileCheck(MethodologyReader reader, ScoringExecutor executor) {
		this.reader = reader;
		this.executor = executor;
	}

	MethodologyCheck of(Path file) throws AnalysisException {
		if (!Files.isRegularFile(file)) {
			throw new AnalysisException(new LocalizedText("没有文件 " + file + "。请给出一个测评方法文件。",
					"There is no file " + file + ". Name a methodology file."));
		}
		try (InputStream stream = Files.newInputStream(file)) {
			Methodology methodology = reader.read(file.toString(), stream);
			List<FileProblem> wrong = new ParameterCheck(executor, methodology).problems();
			return new MethodologyCheck(file, wrong, Optional.of(methodology).filter(one -> wrong.isEmpty()),
					executor.obstacles(methodology));
		} catch (MethodologyFileException e) {
			return new MethodologyCheck(file, e.problems(), Optional.empty(), List.of());
		} catch (IOException e) {
			throw new AnalysisException(new LocalizedText("文件 " + file + " 读不出来，请检查它的权限。",
					"The file " + file + " cannot be read. Check its permissions."));
		}
	}
}
