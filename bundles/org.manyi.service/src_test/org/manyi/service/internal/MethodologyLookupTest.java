/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileFindings;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;

class MethodologyLookupTest {

	@TempDir
	Path folder = Path.of("");

	private final Methodology announced = Examples.methodology();
	private final Methodology fromFile = Examples.methodology();
	private final MethodologyRegistry registry = new MethodologyRegistry() {

		@Override
		public List<MethodologyEntry> entries() {
			return List.of(new MethodologyEntry.Available("bundle", announced));
		}

		@Override
		public Optional<MethodologyEntry.Available> find(String id) {
			return id.equals("example") ? Optional.of(new MethodologyEntry.Available("bundle", announced))
					: Optional.empty();
		}
	};

	@Test
	void findsAnAnnouncedMethodology() throws AnalysisException {
		assertSame(announced, lookup(stream -> found(fromFile)).find("example"));
	}

	@Test
	void readsAFile() throws AnalysisException, IOException {
		Path file = Files.writeString(folder.resolve("方法 一.yaml"), "schema: 1");
		assertSame(fromFile, lookup(stream -> found(fromFile)).find(file.toString()));
	}

	@Test
	void namesEverythingWrongInAFile() throws IOException {
		Path file = Files.writeString(folder.resolve("wrong.yaml"), "");
		List<FileProblem> problems = List.of(new FileProblem(3, 7, new LocalizedText("甲", "first")),
				new FileProblem(12, 1, new LocalizedText("乙", "second")));
		AnalysisException refused = assertThrows(AnalysisException.class, () -> lookup(
				stream -> new FileFindings(Optional.empty(), problems, List.of())).find(file.toString()));
		assertEquals(file + ":3:7: first\n" + file + ":12:1: second", refused.reason().en());
		assertEquals(file + ":3:7: 甲\n" + file + ":12:1: 乙", refused.reason().zh());
	}

	@Test
	void saysThatAFolderIsNoFile() {
		AnalysisException refused = assertThrows(AnalysisException.class,
				() -> lookup(stream -> found(fromFile)).find(folder.toString()));
		assertEquals(folder + " is a folder. Name a methodology file, or the id of a methodology. Known ids: example.",
				refused.reason().en());
	}

	@Test
	void saysThatAFileCannotBeRead() throws IOException {
		Path file = Files.writeString(folder.resolve("rules.yaml"), "");
		AnalysisException refused = assertThrows(AnalysisException.class, () -> lookup(stream -> {
			throw new IOException("gone");
		}).find(file.toString()));
		assertEquals("The methodology file " + file + " cannot be read. Check that it is a readable file.",
				refused.reason().en());
	}

	@Test
	void asksForAName() {
		AnalysisException refused = assertThrows(InvalidRequestException.class,
				() -> lookup(stream -> found(fromFile)).find(""));
		assertEquals("没有指定测评方法。现有：example。", refused.reason().zh());
	}

	@Test
	void listsKnownIdsAndGuesses() {
		AnalysisException refused = assertThrows(InvalidRequestException.class,
				() -> lookup(stream -> found(fromFile)).find("exmple"));
		assertEquals("There is no methodology with id \"exmple\" and no such file. Did you mean example?"
				+ " Known ids: example.", refused.reason().en());
		assertEquals("没有编号为“exmple”的测评方法，也没有这样的文件。是不是 example？现有：example。", refused.reason().zh());
	}

	private static FileFindings found(Methodology methodology) {
		return new FileFindings(Optional.of(methodology), List.of(), List.of());
	}

	private MethodologyLookup lookup(MethodologyReader reader) {
		return new MethodologyLookup(registry, reader);
	}
}
