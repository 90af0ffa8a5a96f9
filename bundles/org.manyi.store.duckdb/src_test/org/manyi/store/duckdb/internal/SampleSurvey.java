/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.AnswerCoding;
import org.manyi.model.GroupField;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.model.ResponseField;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.SourceFile;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/**
 * Sheets made of their number, for tests.
 *
 * @param firstId the number of the first sheet
 * @param sheets  how many
 * @param regions whether they name their region beside their unit
 * @param lower   by how many levels, past the lowest beginning with the highest, their answers are read lower
 */
record SampleSurvey(int firstId, int sheets, boolean regions, int lower) {

	static final int ITEMS = 4;

	SampleSurvey(int firstId, int sheets) {
		this(firstId, sheets, true);
	}

	SampleSurvey(int firstId, int sheets, boolean regions) {
		this(firstId, sheets, regions, 0);
	}

	static DuckDbStore store() {
		return new DuckDbStore(Clock.fixed(Instant.parse("2026-09-03T08:00:00Z"), ZoneOffset.UTC),
				new StoreSettings(512, 2));
	}

	static SurveyDescription description() {
		RatingScale scale = new RatingScale(IntStream.range(0, 5)
				.mapToObj(i -> new Level(5 - i, Optional.empty(), LocalizedText.same("L" + (5 - i)), List.of()))
				.toList(), List.of("X"), List.of(), List.of());
		return new SurveyDescription("S", new LocalizedText("调查", "Survey"), "method", new Questionnaire(IntStream
				.rangeClosed(1, ITEMS).mapToObj(i -> new Item("Q" + i, new LocalizedText("项" + i, "Item " + i),
						List.of("别名" + i), OptionalInt.of(5), Optional.empty()))
				.toList(), scale));
	}

	static ImportOrder order(String sha256, int mappingVersion, DuplicateRule duplicates) {
		return new ImportOrder(description(), new SourceFile(Path.of("sample.csv"), sha256, 10, "csv", new TreeMap<>(),
				"mapping", mappingVersion), duplicates);
	}

	ImportRecord into(Workspace workspace, String sha256, DuplicateRule duplicates) throws EvidenceException {
		return into(workspace, order(sha256, 1, duplicates), row -> {
		});
	}

	/**
	 * @param after told the number of rows so far
	 */
	ImportRecord into(Workspace workspace, ImportOrder order, LongConsumer after) throws EvidenceException {
		try (ImportTransaction transaction = workspace.begin(order)) {
			for (int i = 0; i < sheets; i++) {
				transaction.accept(new Sheet(firstId + i, i + 2, regions, lower));
				after.accept(i + 1);
			}
			transaction
					.reject(new Reject(sheets + 2, Optional.empty(), "x,y", new LocalizedText("行太短", "row too short")));
			return transaction.commit();
		}
	}

	/** The same, tried and not kept. */
	ImportRecord rehearsedIn(Workspace workspace, ImportOrder order) throws EvidenceException {
		try (ImportTransaction transaction = workspace.begin(order)) {
			for (int i = 0; i < sheets; i++) {
				transaction.accept(new Sheet(firstId + i, i + 2, regions, lower));
			}
			transaction
					.reject(new Reject(sheets + 2, Optional.empty(), "x,y", new LocalizedText("行太短", "row too short")));
			return transaction.rehearse();
		}
	}

	static EvidenceResult read(Workspace workspace, DataVersion version) throws EvidenceException {
		return read(workspace, version, GroupField.UNIT);
	}

	static EvidenceResult read(Workspace workspace, DataVersion version, GroupField by) throws EvidenceException {
		return workspace.evidence("S", version).read(
				new EvidenceQuery(Slice.ALL, Set.of(), List.of(by), OptionalLong.empty(), Optional.empty()),
				new NullProgressMonitor());
	}

	/** What is asked of a month. */
	static EvidenceQuery of(YearMonth month) {
		return new EvidenceQuery(new Slice(Map.of(GroupField.MONTH, Set.of(month.toString()))), Set.of(),
				List.of(GroupField.UNIT), OptionalLong.empty(), Optional.empty());
	}

	static EvidenceResult readOf(Workspace workspace, DataVersion version, YearMonth month) throws EvidenceException {
		return workspace.evidence("S", version).read(of(month), new NullProgressMonitor());
	}

	static long returned(Workspace workspace, DataVersion version) throws EvidenceException {
		return read(workspace, version).total().tally().responses().returned();
	}

	private record Sheet(int id, long row, boolean regions, int lower) implements CodedResponse {

		@Override
		public byte answer(int item) {
			int kind = (id * 7 + item * 3) % 11;
			return kind < 9 ? (byte) (1 + (kind + lower) % 5)
					: kind == 9 ? AnswerCoding.NOT_APPLICABLE : AnswerCoding.INVALID;
		}

		@Override
		public String invalidText(int item) {
			return answer(item) == AnswerCoding.INVALID ? "9" : "";
		}

		@Override
		public String text(ResponseField field) {
			return switch (field) {
			case RESPONSE_ID -> "R" + id;
			case UNIT -> "单位" + id % 5;
			case REGION -> regions ? "区域" + id % 2 : "";
			case CUSTOMER -> "客户" + id % 13;
			case COMMENT -> id % 3 == 0 ? "意见" + id : "";
			default -> "";
			};
		}

		@Override
		public int epochDay() {
			return 20_400 + id % 300;
		}

		@Override
		public int durationSeconds() {
			return 60;
		}

		@Override
		public List<String> categories() {
			return id % 4 == 0 ? List.of("响应慢", "资料", "响应慢") : List.of();
		}
	}
}
