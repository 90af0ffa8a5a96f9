/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.Type;

/**
 * Which values a declared parameter takes.
 *
 * @param type the declared type
 */
public record ParameterType(Type type) {

	private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?");
	private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");

	/** The value in the form methods are given it; empty when the parameter does not take it. */
	public Optional<String> accept(String written) {
		String text = written.strip();
		return switch (type) {
			case ParameterDefinition.OneOf oneOf ->
				oneOf.choices().stream().map(Choice::value).filter(text::equals).findFirst();
			case ParameterDefinition.Flag flag ->
				Optional.of(text.toLowerCase(Locale.ROOT)).filter(List.of("true", "false")::contains);
			case ParameterDefinition.Decimal decimal -> DECIMAL.matcher(text).matches()
					? Optional.of(new BigDecimal(text))
							.filter(value -> value.compareTo(decimal.lowest()) >= 0
									&& value.compareTo(decimal.highest()) <= 0)
							.map(BigDecimal::toPlainString)
					: Optional.empty();
			case ParameterDefinition.Whole whole -> WHOLE.matcher(text).matches()
					? Optional.of(Long.valueOf(text))
							.filter(value -> value >= whole.lowest() && value <= whole.highest()).map(String::valueOf)
					: Optional.empty();
			case ParameterDefinition.Items items -> Optional.of(String.join(" ", text.split("[\\s,，、]+")))
					.filter(ids -> !ids.isBlank());
		};
	}

	/** The values it takes, in words. */
	public LocalizedText values() {
		return switch (type) {
			case ParameterDefinition.OneOf oneOf ->
				LocalizedText.same(String.join(" | ", oneOf.choices().stream().map(Choice::value).toList()));
			case ParameterDefinition.Flag flag -> LocalizedText.same("true | false");
			case ParameterDefinition.Decimal decimal -> new LocalizedText(
					decimal.lowest().toPlainString() + " 到 " + decimal.highest().toPlainString() + " 的数字",
					"a number from " + decimal.lowest().toPlainString() + " to " + decimal.highest().toPlainString());
			case ParameterDefinition.Whole whole -> new LocalizedText(whole.lowest() + " 到 " + whole.highest() + " 的整数",
					"an integer from " + whole.lowest() + " to " + whole.highest());
			case ParameterDefinition.Items items -> new LocalizedText("all，或以空格分隔的调查项标识",
					"all, or ids of items separated by blanks");
		};
	}
}
