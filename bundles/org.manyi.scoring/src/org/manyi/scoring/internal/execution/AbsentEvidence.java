/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.internal.plugin.PlugInFault;

/** Says in words which evidence there is not. */
final class AbsentEvidence {

	private AbsentEvidence() {
	}

	/** A plug-in cannot be called for want of the answer to its request. */
	static PlugInFault of(EvidenceRequest<?> request) {
		LocalizedText what = words(request);
		return new PlugInFault("需要" + what.zh() + "，而数据中没有。请检查文件是否有这一列；若刚换了插件，请重新计算",
				"needs " + what.en()
						+ ", which the data do not give. Check that the file has the column; where a plug-in "
						+ "was just replaced, compute again");
	}

	private static LocalizedText words(EvidenceRequest<?> request) {
		return switch (request) {
			case EvidenceRequest.ForGroupTallies(List<GroupField> fields) -> {
				String names = fields.stream().map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', '-'))
						.collect(Collectors.joining(", "));
				yield new LocalizedText("按 " + names + " 分开的作答", "the answers told apart by " + names);
			}
			case EvidenceRequest.ForTally tally -> new LocalizedText("作答频数", "counts of answers");
			case EvidenceRequest.ForRespondentCounts counts -> new LocalizedText("调查表或客户的计数",
					"counts of sheets or customers");
			case EvidenceRequest.ForPairTally pairs -> new LocalizedText("两项作答的联合频数", "joint counts of two items");
			case EvidenceRequest.ForResponsePatterns patterns -> new LocalizedText("作答组合", "patterns of answers");
			case EvidenceRequest.ForImportance importance -> new LocalizedText("客户对重要性的作答",
					"customers' answers on importance");
		};
	}
}
