/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.counting.GroupValues;
import org.manyi.model.GroupField;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;

/** Whether a file can answer a query, and what of each row that takes. */
final class QueryCheck {

	private final SurveyFile file;
	private final EvidenceQuery query;

	QueryCheck(SurveyFile file, EvidenceQuery query) {
		this.file = file;
		this.query = query;
	}

	static boolean supports(EvidenceRequest<?> request) {
		return request instanceof ForTally || request instanceof ForRespondentCounts
				|| request instanceof ForGroupTallies;
	}

	/**
	 * @throws EvidenceException when the file has not what is asked for
	 */
	void check() throws EvidenceException {
		for (EvidenceRequest<?> request : query.requests()) {
			if (!supports(request)) {
				throw new EvidenceException(new LocalizedText("文本文件不能提供这种统计量:" + request,
						"A delimited file cannot give this evidence: " + request));
			}
			if (request instanceof ForRespondentCounts(var unit, var conditions)) {
				checkItems(conditions.stream().flatMap(QueryCheck::itemsOf).toList());
			}
		}
		for (GroupField field : fields()) {
			SurveyField column = SurveyField.of(field);
			if (file.columns().columnOf(column).isEmpty()) {
				throw ReadingProblem.noColumn(file, field, column);
			}
		}
	}

	private void checkItems(List<String> asked) throws EvidenceException {
		List<String> known = file.questionnaire().items().stream().map(Item::id).toList();
		for (String item : asked) {
			if (!known.contains(item)) {
				throw new EvidenceException(new LocalizedText(
						"计分方法用到调查项 %s,但测评方法中没有它。已有的调查项:%s。".formatted(item, String.join("、", known)),
						"A scoring method asks for item %s, which the methodology does not have. Its items: %s."
								.formatted(item, String.join(", ", known))));
			}
		}
	}

	private static Stream<String> itemsOf(RespondentCondition condition) {
		return switch (condition) {
		case RespondentCondition.ItemBetween between -> Stream.of(between.itemId());
		case RespondentCondition.AllOf all -> all.conditions().stream().flatMap(QueryCheck::itemsOf);
		default -> Stream.empty();
		};
	}

	/** The values by which rows must be told apart. */
	List<GroupValues> groupValues() {
		return fields().stream().<GroupValues>map(field -> switch (field) {
		case MONTH, QUARTER, YEAR -> new GroupValues.Periods(field);
		default -> new GroupValues.Texts(field, new TextTable());
		}).toList();
	}

	private Set<GroupField> fields() {
		Set<GroupField> fields = new LinkedHashSet<>(query.by());
		fields.addAll(query.slice().restrictions().keySet());
		for (EvidenceRequest<?> request : query.requests()) {
			if (request instanceof ForGroupTallies(var wanted)) {
				fields.addAll(wanted);
			}
		}
		return fields;
	}

	/** Whether customers must be told apart. */
	boolean needsCustomers() {
		return query.requests().stream().anyMatch(request -> request instanceof ForRespondentCounts counts
				&& counts.unit() == RespondentUnit.CUSTOMER);
	}
}
