/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.WeightingScheme;

/** Asks plug-ins what they are and refuses what cannot be used. */
final class DescriptorCheck {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
	private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");

	private static final int MOST_DIGITS = 1000;

	private DescriptorCheck() {
	}

	static MethodDescription ofMethod(ScoringMethod method) throws PlugInFault {
		PlugInDescriptor descriptor = checked(method.descriptor());
		@Nullable
		ScoreRange range = method.range();
		if (range == null || isNull(range.lowest()) || isNull(range.highest()) || isNull(range.unit())
				|| !isPlain(range.lowest()) || !isPlain(range.highest())
				|| range.lowest().compareTo(range.highest()) >= 0) {
			throw new PlugInFault("没有声明得分范围", "declares no range of scores");
		}
		return new MethodDescription(descriptor, range);
	}

	static PlugInDescriptor ofScheme(WeightingScheme scheme) throws PlugInFault {
		return checked(scheme.descriptor());
	}

	private static PlugInDescriptor checked(@Nullable PlugInDescriptor descriptor) throws PlugInFault {
		if (descriptor == null || isNull(descriptor.id()) || isNull(descriptor.version()) || isNull(descriptor.name())
				|| isNull(descriptor.source())) {
			throw new PlugInFault("没有声明标识、版本、名称和出处", "does not declare id, version, name and source");
		}
		if (!ID.matcher(descriptor.id()).matches() || !VERSION.matcher(descriptor.version()).matches()) {
			throw new PlugInFault("标识“" + descriptor.id() + "”或版本“" + descriptor.version() + "”写法不对",
					"declares an ill-formed id “" + descriptor.id() + "” or version “" + descriptor.version() + "”");
		}
		SizeCheck.text(descriptor.id());
		SizeCheck.text(descriptor.version());
		SizeCheck.text(descriptor.name());
		SizeCheck.text(descriptor.source());
		Set<String> names = new HashSet<>();
		for (ParameterDefinition parameter : descriptor.parameters()) {
			if (!isUsable(parameter) || !names.add(parameter.name())) {
				throw new PlugInFault("参数“" + parameter.name() + "”的声明不对",
						"declares the parameter “" + parameter.name() + "” wrongly");
			}
		}
		return descriptor;
	}

	private static boolean isUsable(ParameterDefinition parameter) {
		if (isNull(parameter.name()) || isNull(parameter.label()) || isNull(parameter.type())
				|| isNull(parameter.defaultValue()) || !ID.matcher(parameter.name()).matches()) {
			return false;
		}
		if (parameter.type() instanceof ParameterDefinition.OneOf oneOf) {
			List<String> values = oneOf.choices().stream().map(Choice::value).toList();
			if (values.size() < 2 || Set.copyOf(values).size() < values.size()
					|| oneOf.choices().stream().anyMatch(choice -> isNull(choice.label()))) {
				return false;
			}
		}
		if (parameter.type() instanceof ParameterDefinition.Decimal decimal
				&& (!isPlain(decimal.lowest()) || !isPlain(decimal.highest()))) {
			return false;
		}
		return new ParameterType(parameter.type()).accept(parameter.defaultValue()).isPresent();
	}

	/**
	 * Whether it is neither a subclass, which computes otherwise, nor one that would fill the heap when written out.
	 */
	private static boolean isPlain(BigDecimal number) {
		return number.getClass() == BigDecimal.class && Math.abs((long) number.scale()) <= MOST_DIGITS
				&& number.precision() <= MOST_DIGITS;
	}

	/** Plug-ins are compiled elsewhere: what should never be null may be. */
	private static boolean isNull(@Nullable Object value) {
		return value == null;
	}
}
