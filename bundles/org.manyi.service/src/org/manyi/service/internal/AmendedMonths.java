/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.ImportRecord;

/**
 * Which submitted months an import amends.
 *
 * @param decisions of the workspace it went into
 */
record AmendedMonths(Decisions decisions) {

	/** The code of the warning that an import amends a submitted month. */
	private static final String CODE = "submitted-month-amended";

	/** The code of the warning that this cannot be found out. */
	private static final String UNKNOWN = "amended-months-unknown";

	/** One warning per month. What was kept is not called a failure because its consequences cannot be read. */
	List<Warning> madeBy(ImportRecord record) {
		try {
			return warnings(record);
		} catch (EvidenceException e) {
			// what it says of changes is about the question, not about the import
			return List.of(new Warning(UNKNOWN, Optional.empty(), new LocalizedText(
					"已经导入，但之后查不出是否改变了上报过的月份，磁盘可能已满。请腾出空间；更正记录在工作区中，不会丢失。",
					"The import was kept, but afterwards the store could not tell whether it amends submitted months; "
							+ "the disk may be full. Make room. The amendments are recorded in the workspace.")));
		}
	}

	private List<Warning> warnings(ImportRecord record) throws EvidenceException {
		return decisions.frozenMonths(record.surveyId(), record.version()).stream()
				.flatMap(month -> month.amendments().stream())
				.filter(amendment -> amendment.change().version().equals(record.version())).map(Amendment::month)
				.distinct()
				.map(month -> new Warning(CODE, Optional.of(month.toString()), new LocalizedText(
						"%s 已经上报，这次导入改变了该月的数据，已记为更正。上报时的数字不变。".formatted(month),
						("%s was submitted before; what this import changed of it is recorded as an amendment. The "
								+ "submitted figures stay.")
								.formatted(month))))
				.toList();
	}
}
