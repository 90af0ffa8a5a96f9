/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Causes as fields of a record. */
final class CauseFields {

	private CauseFields() {
	}

	static void write(FieldWriter writer, CauseAnalysis analysis) {
		writer.list("why", analysis.whys(), (each, chain) -> {
			each.value("problem", chain.problem());
			each.texts("answer", chain.answers());
			each.value("ended", chain.ended());
		});
		writer.value("effect", analysis.diagram().effect());
		analysis.diagram().bones().forEach((category, causes) -> bone(writer, word(category), causes));
	}

	private static void bone(FieldWriter writer, String name, List<Cause> causes) {
		writer.list(name, causes, (each, cause) -> {
			each.value("text", cause.text());
			each.value("root", cause.root());
			bone(each, "cause", cause.causes());
		});
	}

	static CauseAnalysis read(FieldReader reader) {
		List<FiveWhys> whys = reader.list("why",
				each -> new FiveWhys(each.text("problem"), each.texts("answer"), each.flag("ended")));
		TreeMap<CauseCategory, List<Cause>> bones = new TreeMap<>();
		for (CauseCategory category : CauseCategory.values()) {
			bones.put(category, bone(reader, word(category)));
		}
		return new CauseAnalysis(whys, new CauseEffectDiagram(reader.text("effect"), bones));
	}

	private static List<Cause> bone(FieldReader reader, String name) {
		return reader.list(name, each -> new Cause(each.text("text"), each.flag("root"), bone(each, "cause")));
	}

	private static String word(CauseCategory category) {
		return category.name().toLowerCase(Locale.ROOT);
	}
}
