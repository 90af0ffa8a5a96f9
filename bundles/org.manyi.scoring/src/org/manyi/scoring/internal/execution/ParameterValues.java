/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.ParameterType;

/** Settles the parameters of one call: an option goes before the methodology's value, that before the default. */
final class ParameterValues {

	private final Map<String, String> options;

	/**
	 * @param options accepted values by {@code methodId.parameter}
	 */
	ParameterValues(Map<String, String> options) {
		this.options = Map.copyOf(options);
	}

	/** Every declared parameter with its value; a failure where the methodology gives one that cannot be. */
	Outcome<Parameters> of(PlugInDescriptor descriptor, MethodCall call) {
		List<String> declared = descriptor.parameters().stream().map(ParameterDefinition::name).toList();
		for (String name : call.parameters().keySet()) {
			if (!declared.contains(name)) {
				String known = String.join(", ", declared);
				return new Outcome.Failure<>(new LocalizedText("没有参数“" + name + "”，可用参数：" + orNone(known, "无"),
						"has no parameter “" + name + "”; it takes: " + orNone(known, "none")));
			}
		}
		Map<String, String> values = new TreeMap<>();
		for (ParameterDefinition parameter : descriptor.parameters()) {
			Optional<String> value = value(descriptor.id(), parameter, call);
			if (value.isEmpty()) {
				LocalizedText expected = new ParameterType(parameter.type()).values();
				String written = call.parameters().getOrDefault(parameter.name(), "");
				return new Outcome.Failure<>(new LocalizedText(
						"参数“" + parameter.name() + "”的值“" + written + "”不对，应为 " + expected.zh(), "does not take “"
								+ written + "” as value of “" + parameter.name() + "”; it takes " + expected.en()));
			}
			values.put(parameter.name(), value.get());
		}
		return new Outcome.Success<>(Parameters.of(values));
	}

	private Optional<String> value(String methodId, ParameterDefinition parameter, MethodCall call) {
		Optional<String> option = Optional.ofNullable(options.get(methodId + "." + parameter.name()));
		return option.or(() -> own(parameter, call));
	}

	/** The methodology's own value in the form methods are given it, empty where the parameter does not take it. */
	static Optional<String> own(ParameterDefinition parameter, MethodCall call) {
		String written = call.parameters().getOrDefault(parameter.name(), parameter.defaultValue());
		return new ParameterType(parameter.type()).accept(written);
	}

	private static String orNone(String list, String none) {
		return list.isEmpty() ? none : list;
	}
}
