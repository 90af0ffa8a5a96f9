/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Questionnaire;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;

/** A survey file of a test. */
final class TestFile {

	private final Path path;

	TestFile(Path folder) {
		path = folder.resolve("survey.csv");
	}

	Path path() {
		return path;
	}

	TestFile text(String text) throws IOException {
		return text(text, StandardCharsets.UTF_8);
	}

	TestFile text(String text, Charset charset) throws IOException {
		return bytes(text.getBytes(charset));
	}

	TestFile bytes(byte[] bytes) throws IOException {
		Files.write(path, bytes);
		return this;
	}

	EvidenceResult read(Questionnaire questionnaire, GroupField... by) throws EvidenceException {
		return read(questionnaire, Set.of(), by);
	}

	EvidenceResult read(Questionnaire questionnaire, Set<EvidenceRequest<?>> requests, GroupField... by)
			throws EvidenceException {
		return read(questionnaire,
				new EvidenceQuery(Slice.ALL, requests, List.of(by), OptionalLong.empty(), Optional.empty()));
	}

	EvidenceResult read(Questionnaire questionnaire, EvidenceQuery query) throws EvidenceException {
		return TestReaders.provider().open(path, questionnaire).read(query, new NullProgressMonitor());
	}

	/** Levels 5 to 1, then not applicable, blank, not shown, invalid. */
	static List<Long> counts(EvidenceResult result, String item) {
		return counts(result.total().tally(), item);
	}

	static List<Long> counts(Tally tally, String itemId) {
		ItemTally item = tally.item(itemId).orElseThrow();
		return LongStream.concat(item.levels().values().stream().mapToLong(Long::longValue),
				LongStream.of(item.notApplicable(), item.blank(), item.notShown(), item.invalid())).boxed().toList();
	}
}
