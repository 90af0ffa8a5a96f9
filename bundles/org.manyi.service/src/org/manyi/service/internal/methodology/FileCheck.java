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

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.MethodologyReader;
import org.manyi.service.AnalysisException;
import org.manyi.service.DraftCheck;
import org.manyi.service.internal.check.RuleCheck;
import org.manyi.service.methodology.MethodologyCheck;

/** Looks for everything that is wrong with a methodology file. */
final class FileCheck {

	private final RuleCheck check;

	FileCheck(RuleCheck check) {
		this.check = check;
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
			DraftCheck found = check.of(stream.readNBytes(MethodologyReader.LARGEST + 1), new NullProgressMonitor());
			return new MethodologyCheck(file, found.problems(), found.warnings(),
					found.methodology().filter(one -> found.problems().isEmpty()), found.obstacles());
		} catch (IOException e) {
			throw new AnalysisException(new LocalizedText("文件 " + file + " 读不出来，请检查它的权限。",
					"The file " + file + " cannot be read. Check its permissions."));
		}
	}
}
