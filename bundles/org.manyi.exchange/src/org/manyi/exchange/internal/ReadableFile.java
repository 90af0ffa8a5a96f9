/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.manyi.exchange.internal.columns.ColumnPlan;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCondition.AllOf;
import org.manyi.scoring.api.evidence.RespondentCondition.ItemBetween;

/**
 * A survey file whose columns are known.
 *
 * @param path          as the user named it
 * @param columns       what its columns are
 * @param questionnaire by which they were told
 */
record ReadableFile(Path path, ColumnPlan columns, Questionnaire questionnaire) {

	/**
	 * Whether one pass over the file gives this evidence: of its kind, and speaking of known items and columns alone.
	 */
	boolean supports(EvidenceRequest<?> request) {
		return switch (request) {
		case ForTally() -> true;
		case ForImportance() -> false;
		case ForRespondentCounts counts ->
			counts.conditions().stream().flatMap(ReadableFile::itemsOf).allMatch(this::isItem);
		case ForGroupTallies groups -> columns.groupFields().containsAll(groups.fields());
		case ForPairTally(List<String> itemIds) ->
			itemIds.stream().allMatch(this::isItem) && itemIds.stream().distinct().count() > 1;
		case ForResponsePatterns(List<String> itemIds, int limit, long seed) ->
			!itemIds.isEmpty() && itemIds.stream().allMatch(this::isItem) && limit > 0;
		};
	}

	private boolean isItem(String id) {
		return questionnaire.items().stream().anyMatch(item -> item.id().equals(id));
	}

	private static Stream<String> itemsOf(RespondentCondition condition) {
		return switch (condition) {
		case ItemBetween between -> Stream.of(between.itemId());
		case AllOf all -> all.conditions().stream().flatMap(ReadableFile::itemsOf);
		default -> Stream.empty();
		};
	}
}
