/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.quality.SharedField;

/** Reads thresholds as they are typed. */
final class SettingReader {

	/** Longer numbers are no thresholds, and take time to compute with. */
	private static final int MOST_DIGITS = 20;

	private SettingReader() {
	}

	static QualityParameter parameter(String key) throws InvalidRequestException {
		String known = Arrays.stream(QualityParameter.values()).map(QualityParameter::key)
				.collect(Collectors.joining(", ")) + ", " + QualityParameters.SAME_BY;
		return QualityParameter.of(key).orElseThrow(() -> new InvalidRequestException(new LocalizedText(
				"没有名为“%s”的参数。现有：%s。".formatted(key, known),
				"There is no parameter \"%s\". Known ones: %s.".formatted(key, known))));
	}

	static BigDecimal number(QualityParameter parameter, String text) throws InvalidRequestException {
		try {
			if (text.length() <= MOST_DIGITS) {
				BigDecimal number = new BigDecimal(text.strip());
				boolean fits = number.compareTo(parameter.lowest()) >= 0 && number.compareTo(parameter.highest()) <= 0;
				if (fits && (!parameter.isWhole() || number.stripTrailingZeros().scale() <= 0)) {
					return number;
				}
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw new InvalidRequestException(new LocalizedText(
				"%s 不能设为“%s”：应为 %s 到 %s 的%s。".formatted(parameter.key(), text, parameter.lowest().toPlainString(),
						parameter.highest().toPlainString(), parameter.isWhole() ? "整数" : "数"),
				"%s cannot be \"%s\": it takes a %s from %s to %s.".formatted(parameter.key(), text,
						parameter.isWhole() ? "whole number" : "number", parameter.lowest().toPlainString(),
						parameter.highest().toPlainString())));
	}

	/** Fields separated by commas; none for an empty text. */
	static SortedSet<SharedField> fields(String text) throws InvalidRequestException {
		SortedSet<SharedField> fields = new TreeSet<>();
		for (String part : text.isBlank() ? new String[0] : text.split(",")) {
			fields.add(Arrays.stream(SharedField.values()).filter(field -> code(field).equals(part.strip())).findFirst()
					.orElseThrow(() -> wrongField(part.strip())));
		}
		return fields;
	}

	private static InvalidRequestException wrongField(String part) {
		String known = Arrays.stream(SharedField.values()).map(SettingReader::code).collect(Collectors.joining(", "));
		return new InvalidRequestException(new LocalizedText(
				"%s 不认识“%s”。可用：%s，以逗号分隔。".formatted(QualityParameters.SAME_BY, part, known),
				"%s does not know \"%s\". It takes, separated by commas: %s.".formatted(QualityParameters.SAME_BY, part,
						known)));
	}

	private static String code(SharedField field) {
		return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
