/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.quality.SharedField;

/**
 * Thresholds in force.
 *
 * @param set    those that were set; the others have their default
 * @param sameBy what equal sheets must have in common beside their answers, perhaps nothing; empty for day and unit, as
 *               far as responses say them
 */
public record QualityParameters(SortedMap<QualityParameter, BigDecimal> set, Optional<SortedSet<SharedField>> sameBy) {

	/** The name by which {@link #sameBy} is set. */
	public static final String SAME_BY = "duplicate.same";

	/** Every default. */
	public static final QualityParameters DEFAULT = new QualityParameters(new TreeMap<>(), Optional.empty());

	public QualityParameters {
		set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
		sameBy = sameBy.map(fields -> Collections.unmodifiableSortedSet(new TreeSet<>(fields)));
	}

	/**
	 * Thresholds as they are typed.
	 *
	 * @param settings values by name; those of {@value #SAME_BY} separated by commas
	 * @throws InvalidRequestException when there is no such name, or it does not take that value
	 */
	public static QualityParameters of(Map<String, String> settings) throws InvalidRequestException {
		Map<QualityParameter, BigDecimal> set = new EnumMap<>(QualityParameter.class);
		Optional<SortedSet<SharedField>> sameBy = Optional.empty();
		for (Map.Entry<String, String> setting : settings.entrySet()) {
			if (setting.getKey().equals(SAME_BY)) {
				sameBy = Optional.of(SettingReader.fields(setting.getValue()));
			} else {
				QualityParameter parameter = SettingReader.parameter(setting.getKey());
				set.put(parameter, SettingReader.number(parameter, setting.getValue()));
			}
		}
		return new QualityParameters(new TreeMap<>(set), sameBy);
	}

	/** The value in force. */
	public BigDecimal value(QualityParameter parameter) {
		return set.getOrDefault(parameter, parameter.standard());
	}

	/** The value in force of a parameter that takes whole numbers. */
	public int count(QualityParameter parameter) {
		return value(parameter).intValueExact();
	}
}
