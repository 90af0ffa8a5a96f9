/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.manyi.exchange.internal.columns.ColumnPlan;
import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.FileStamp;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCondition.AllOf;
import org.manyi.scoring.api.evidence.RespondentCondition.ItemBetween;

/**
 * A survey file and how it is to be read.
 *
 * @param path          as the user named it
 * @param stamp         the file as it was when this was found out
 * @param encoding      its encoding
 * @param separator     its column separator
 * @param headerRows    its first records, which are headings and no rows, [1, 3]
 * @param columns       what its columns are
 * @param questionnaire by which they were told
 */
record SurveyFile(Path path, FileStamp stamp, EncodingChoice encoding, Separator separator, int headerRows,
		ColumnPlan columns, Questionnaire questionnaire) {

	/** Whether one pass over the file gives this evidence: of its kind, and speaking of known items and columns alone. */
	boolean supports(EvidenceRequest<?> request) {
		return switch (request) {
		case ForTally() -> true;
		case ForRespondentCounts counts -> counts.conditions().stream().flatMap(SurveyFile::itemsOf)
				.allMatch(id -> questionnaire.items().stream().anyMatch(item -> item.id().equals(id)));
		case ForGroupTallies groups -> columns.groupFields().containsAll(groups.fields());
		case ForPairTally pairs -> false;
		case ForResponsePatterns patterns -> false;
		};
	}

	private static Stream<String> itemsOf(RespondentCondition condition) {
		return switch (condition) {
		case ItemBetween between -> Stream.of(between.itemId());
		case AllOf all -> all.conditions().stream().flatMap(SurveyFile::itemsOf);
		default -> Stream.empty();
		};
	}
}
