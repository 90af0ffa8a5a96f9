/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.AnalysisException;
import org.manyi.service.internal.check.SourcePlaces;
import org.manyi.service.methodology.MethodologyCheck;

/** Checks the methodology files of a folder, and whether two of them are the same version with another text. */
final class FolderCheck {

	private final FileCheck check;
	private final Map<String, MethodologyCheck> firstOfVersion = new HashMap<>();

	FolderCheck(FileCheck check) {
		this.check = check;
	}

	/**
	 * Those of the folder itself, and of the folder for them that a workspace has.
	 *
	 * @throws AnalysisException when there is none
	 */
	List<MethodologyCheck> of(Path folder) throws AnalysisException {
		TreeSet<Path> files = new TreeSet<>(new MethodologyFolder(folder).files());
		files.addAll(MethodologyFolder.of(folder).files());
		if (files.isEmpty()) {
			throw new AnalysisException(new LocalizedText(
					"文件夹 %s 中没有测评方法文件（.yaml 或 .yml）。请给出一个文件，或存放测评方法文件的文件夹。".formatted(folder),
					("The folder %s holds no methodology file (.yaml or .yml). Name a file, or the folder that holds "
							+ "them.")
							.formatted(folder)));
		}
		List<MethodologyCheck> checks = new ArrayList<>();
		for (Path file : files) {
			checks.add(unique(checked(file)));
		}
		return checks;
	}

	/** Those that no methodology can be read from. */
	List<MethodologyCheck> unreadable(MethodologyFolder folder, MethodologyReader reader) {
		return folder.entries(reader).stream().filter(MethodologyEntry.Refused.class::isInstance)
				.map(entry -> checked(Path.of(entry.origin()))).toList();
	}

	private MethodologyCheck checked(Path file) {
		try {
			return check.of(file);
		} catch (AnalysisException e) {
			return new MethodologyCheck(file, List.of(new FileProblem(1, 1, e.reason())), List.of(), Optional.empty(),
					List.of());
		}
	}

	/** Of two texts of one version nobody could say which holds. */
	private MethodologyCheck unique(MethodologyCheck one) {
		if (one.methodology().isEmpty()) {
			return one;
		}
		Methodology methodology = one.methodology().get();
		String version = methodology.id() + "@" + methodology.version();
		MethodologyCheck first = firstOfVersion.putIfAbsent(version, one);
		if (first == null || first.methodology().map(Methodology::contentHash).filter(methodology.contentHash()::equals)
				.isPresent()) {
			return one;
		}
		FileProblem twice = new SourcePlaces(methodology.source()).value(YamlPath.of("version"),
				new LocalizedText("%s 与 %s 是同一版本，内容却不同；请给其中一个新的版本号".formatted(version, first.file()),
						"%s is the version of %s as well, with another text; give one of them a new number".formatted(
								version,
								first.file())));
		return new MethodologyCheck(one.file(), List.of(twice), one.warnings(), Optional.empty(), one.obstacles());
	}
}
