/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Level;
import org.manyi.model.RatingScale;

/** Reads the rating scale with its marks and sees to it that every answer can be read in one way only. */
final class ScaleSection {

	/** The scale, empty when something is wrong with it. */
	Optional<RatingScale> read(YamlValue value) {
		Problems problems = value.problems();
		int before = problems.count();
		YamlFields fields = value.fields("levels", "not-applicable", "blank", "not-shown");
		LevelSection section = new LevelSection(false);
		List<Level> levels = fields.required("levels").map(section::read).orElse(List.of());
		List<String> notApplicable = marks(fields, "not-applicable", section.words(),
				new WordClaims.Owner("“不适用”标记", "the not-applicable mark"));
		List<String> blank = marks(fields, "blank", section.words(), new WordClaims.Owner("“空白”标记", "the blank mark"));
		List<String> notShown = marks(fields, "not-shown", section.words(),
				new WordClaims.Owner("“未展示”标记", "the not-shown mark"));
		return problems.count() > before ? Optional.empty()
				: Optional.of(new RatingScale(levels, notApplicable, blank, notShown));
	}

	private static List<String> marks(YamlFields fields, String key, WordClaims words, WordClaims.Owner owner) {
		Optional<YamlValue> list = fields.optional(key);
		list.ifPresent(value -> words.claimAll(value, owner));
		return list.map(YamlValue::texts).orElse(List.of());
	}
}
