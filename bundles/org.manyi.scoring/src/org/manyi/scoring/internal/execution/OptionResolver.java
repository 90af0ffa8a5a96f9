/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.internal.plugin.ParameterType;

/** Finds the parameter that each option means and checks its value. */
final class OptionResolver {

	private record Target(ParameterDefinition parameter, List<MethodCall> calls) {
	}

	/** By {@code methodId.parameter}, in the order of the calls. */
	private final Map<String, Target> targets = new LinkedHashMap<>();

	/** Adds the parameters of a method or scheme that the methodology calls. */
	void add(PlugInDescriptor descriptor, MethodCall call) {
		for (ParameterDefinition parameter : descriptor.parameters()) {
			targets.computeIfAbsent(descriptor.id() + "." + parameter.name(),
					key -> new Target(parameter, new ArrayList<>())).calls().add(call);
		}
	}

	/**
	 * The options that change something, by {@code methodId.parameter}, with accepted values.
	 *
	 * @throws OptionException when one names no parameter, several, or a value the parameter does not take
	 */
	SortedMap<String, String> resolve(Map<String, String> options) throws OptionException {
		SortedMap<String, String> resolved = new TreeMap<>();
		for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
			String key = key(option.getKey().strip());
			Target target = targets.get(key);
			if (target == null) {
				throw unknown(option.getKey());
			}
			ParameterType type = new ParameterType(target.parameter().type());
			String value = type.accept(option.getValue())
					.orElseThrow(() -> refused(key, option.getValue(), type.values()));
			String earlier = resolved.put(key, value);
			if (earlier != null && !earlier.equals(value)) {
				throw new OptionException(new LocalizedText("选项 " + key + " 给了两个不同的值：" + earlier + "、" + value,
						"the option " + key + " is given twice, as " + earlier + " and as " + value));
			}
		}
		resolved.entrySet().removeIf(entry -> isOwn(entry.getKey(), entry.getValue()));
		return resolved;
	}

	private boolean isOwn(String key, String value) {
		Target target = targets.get(key);
		return target != null && target.calls().stream()
				.allMatch(call -> ParameterValues.own(target.parameter(), call).filter(value::equals).isPresent());
	}

	private String key(String written) throws OptionException {
		if (targets.containsKey(written)) {
			return written;
		}
		List<String> meant = targets.keySet().stream().filter(key -> key.endsWith("." + written)).toList();
		if (meant.size() == 1) {
			return meant.getFirst();
		}
		if (meant.isEmpty()) {
			throw unknown(written);
		}
		throw new OptionException(new LocalizedText("选项“" + written + "”有歧义，请写全：" + String.join("、", meant),
				"the option “" + written + "” is ambiguous; write one of " + String.join(", ", meant)));
	}

	private OptionException unknown(String written) {
		if (targets.isEmpty()) {
			return new OptionException(new LocalizedText("没有选项“" + written + "”：此测评方法调用的方法都没有参数",
					"there is no option “" + written + "”: the methods this methodology calls take none"));
		}
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		targets.forEach((key, target) -> {
			LocalizedText values = new ParameterType(target.parameter().type()).values();
			zh.add(key + "（" + values.zh() + "）");
			en.add(key + " (" + values.en() + ")");
		});
		return new OptionException(new LocalizedText("没有选项“" + written + "”，可用选项：" + String.join("、", zh),
				"there is no option “" + written + "”; there are: " + String.join(", ", en)));
	}

	private static OptionException refused(String key, String value, LocalizedText values) {
		return new OptionException(new LocalizedText("选项 " + key + " 不能取“" + value + "”，应为 " + values.zh(),
				"the option " + key + " does not take “" + value + "”; it takes " + values.en()));
	}
}
