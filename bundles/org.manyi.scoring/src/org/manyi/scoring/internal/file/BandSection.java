/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.LocalizedText;

/** Reads the bands, which stand from the highest to the lowest. */
final class BandSection {

	private final WordClaims names = new WordClaims();

	/** The bands that could be read. */
	BandScale read(YamlValue value) {
		List<Band> bands = new ArrayList<>();
		Optional<BigDecimal> above = Optional.empty();
		for (YamlValue element : value.elements()) {
			YamlFields fields = element.fields("from", "name");
			Optional<YamlValue> fromValue = fields.required("from");
			Optional<BigDecimal> from = fromValue.flatMap(YamlValue::decimal);
			if (from.isPresent() && above.isPresent()) {
				refuseRise(fromValue.orElseThrow(), from.get(), above.get());
			}
			if (from.isPresent()) {
				above = from;
			}
			Optional<LocalizedText> name = fields.required("name").flatMap(YamlValue::localized);
			int number = bands.size() + 1;
			if (name.isPresent()) {
				fields.optional("name").ifPresent(
						text -> names.claimBoth(text, new WordClaims.Owner("第 " + number + " 个等级", "band " + number)));
			}
			from.ifPresent(lower -> name.ifPresent(text -> bands.add(new Band(text, lower))));
		}
		return new BandScale(bands);
	}

	private static void refuseRise(YamlValue value, BigDecimal from, BigDecimal above) {
		int order = from.compareTo(above);
		if (order == 0) {
			value.problem("下限 " + from + " 重复", "two bands start at " + from);
		} else if (order > 0) {
			value.problem("写的是 " + from + "，应小于上一等级的 " + above + "（从高到低排列）", "found " + from
					+ ", expected less than the " + above + " of the band before (bands stand from the highest down)");
		}
	}
}
