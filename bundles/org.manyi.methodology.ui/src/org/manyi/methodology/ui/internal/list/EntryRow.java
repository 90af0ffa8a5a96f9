/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.list;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.PlugInBundle;

/**
 * A methodology file in the list.
 *
 * @param origin      where it is
 * @param file        the file, where it is one of its own; empty for one inside a plug-in
 * @param methodology the methodology; empty where the file is none
 * @param problems    what is wrong with the file; empty where there is a methodology
 * @param unusable    why a plug-in brings nothing; empty where it is not about a plug-in
 */
record EntryRow(String origin, Optional<Path> file, Optional<Methodology> methodology, List<FileProblem> problems,
		Optional<LocalizedText> unusable) {

	static EntryRow of(MethodologyEntry entry) {
		return switch (entry) {
			case MethodologyEntry.Available(String origin, Methodology methodology) ->
				new EntryRow(origin, fileOf(origin), Optional.of(methodology), List.of(), Optional.empty());
			case MethodologyEntry.Refused(String origin, List<FileProblem> problems) ->
				new EntryRow(origin, fileOf(origin), Optional.empty(), problems, Optional.empty());
		};
	}

	/** A plug-in that brings nothing, because of what it misses or does. */
	static EntryRow of(PlugInBundle plugIn) {
		return new EntryRow(plugIn.file().toString(), Optional.empty(), Optional.empty(), List.of(), plugIn.reason());
	}

	/** An announced file outside of plug-ins names itself. */
	private static Optional<Path> fileOf(String origin) {
		try {
			return Optional.of(Path.of(origin)).filter(Path::isAbsolute).filter(Files::isRegularFile);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Whether it can be opened: a refused file inside a plug-in has no text here. */
	boolean canOpen() {
		return file.isPresent() || methodology.isPresent();
	}

	/** The name of the file or the plug-in. */
	String shortOrigin() {
		return file.or(() -> unusable.map(reason -> Path.of(origin))).map(path -> String.valueOf(path.getFileName()))
				.orElse(origin);
	}
}
