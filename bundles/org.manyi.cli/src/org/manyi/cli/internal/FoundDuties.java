/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.manyi.analysis.ParetoBasis;
import org.manyi.improvement.action.ActionDuty;
import org.manyi.improvement.action.ActionListRequest;
import org.manyi.improvement.action.ResultIdentity;
import org.manyi.improvement.action.SubmittedFindings;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.StoredInput;

/**
 * What has to be acted on in what was submitted of a survey.
 *
 * @param workspace its folder
 * @param survey    its id
 * @param version   the state of the data
 * @param duties    one for each lowest item and each category of class A
 */
record FoundDuties(Path workspace, String survey, long version, List<ActionDuty> duties) {

	FoundDuties {
		duties = List.copyOf(duties);
	}

	/**
	 * Those of a survey, or of the slice that is named.
	 *
	 * @throws picocli.CommandLine.ParameterException when it is no survey of a workspace, or nothing was submitted
	 */
	static FoundDuties of(Invocation invocation, SurveyOptions options, Destination destination) throws Exception {
		Analysis now = options.analyse(invocation, List.of(), destination);
		if (now.input().stored().isEmpty()) {
			throw options.wrong(invocation, "action.noWorkspace");
		}
		if (now.frozenMonths().isEmpty()) {
			throw options.wrong(invocation, "usage.notSubmitted");
		}
		StoredInput stored = now.input().stored().get();
		Analysis analysis = now.asSubmitted();
		Methodology rule = analysis.plan().methodology();
		ParetoBasis basis = SubmittedFindings.basis(analysis.total().paretos().bases());
		SubmittedFindings findings = new SubmittedFindings(stored.surveyId(), analysis.request().slice(),
				new ResultIdentity(rule.id(), rule.version(), rule.contentHash(), analysis.plan().options(),
						new DataVersion(stored.version())),
				analysis.total().lowest(), analysis.total().paretos().by(basis));
		return new FoundDuties(stored.workspace(), stored.surveyId(), stored.version(), findings.duties(invocation
				.services().actions().actions(new ActionListRequest(stored.workspace(), OptionalLong.empty()))));
	}

	/** The one of that id. */
	ActionDuty named(String id, Invocation invocation, SurveyOptions options) {
		return duties.stream().filter(duty -> duty.id().equals(id)).findFirst()
				.orElseThrow(() -> options.wrong(invocation, "action.unknownDuty", id));
	}
}
