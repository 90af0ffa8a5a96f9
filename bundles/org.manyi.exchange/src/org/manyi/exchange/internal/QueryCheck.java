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

import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.counting.GroupValues;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;

/** Whether a file can answer a query, and what of each row that takes. */
final class QueryCheck {

	private final ReadableFile file;
	private final EvidenceQuery query;

	QueryCheck(ReadableFile file, EvidenceQuery query) {
		this.file = file;
		this.query = query;
	}

	/**
	 * @throws EvidenceException when the file has not what is asked for
	 */
	void check() throws EvidenceException {
		for (GroupField field : fields()) {
			SurveyField column = SurveyField.of(field);
			if (file.columns().columnOf(column).isEmpty()) {
				throw ReadingProblem.noColumn(file, field, column);
			}
		}
		for (EvidenceRequest<?> request : query.requests()) {
			if (!file.supports(request)) {
				throw new EvidenceException(new LocalizedText(
						"文件 %s 不能提供这种统计量：%s。".formatted(file.path(), request),
						"%s cannot give this evidence: %s.".formatted(file.path(), request)));
			}
		}
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
