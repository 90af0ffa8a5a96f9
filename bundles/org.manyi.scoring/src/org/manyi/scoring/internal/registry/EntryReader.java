/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.api.MethodologyProvider;

/** Makes an entry of what a provider brings. */
final class EntryReader {

	private final MethodologyReader reader;

	EntryReader(MethodologyReader reader) {
		this.reader = reader;
	}

	/** Reads the provider's file; runs on a guarded thread. */
	MethodologyEntry entry(MethodologyProvider provider) {
		String origin = provider.origin();
		Optional<LocalizedText> objection = provider.objection();
		if (objection.isPresent()) {
			return refused(origin, objection.get().zh(), objection.get().en());
		}
		try (InputStream stream = provider.open()) {
			return new MethodologyEntry.Available(origin, reader.read(origin, stream));
		} catch (MethodologyFileException e) {
			return new MethodologyEntry.Refused(origin, e.problems());
		} catch (FileNotFoundException e) {
			return refused(origin, "没有这个文件：" + e.getMessage(), "there is no such file: " + e.getMessage());
		} catch (IOException e) {
			return refused(origin, "文件无法读取：" + e.getMessage(), "the file cannot be read: " + e.getMessage());
		}
	}

	/** An entry for a provider that failed to bring its file. */
	static MethodologyEntry refused(String origin, String zh, String en) {
		return new MethodologyEntry.Refused(origin, List.of(new FileProblem(1, 1, new LocalizedText(zh, en))));
	}
}
