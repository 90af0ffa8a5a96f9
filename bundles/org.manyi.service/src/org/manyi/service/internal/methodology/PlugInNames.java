/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.IndicatorSet;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;

/**
 * What methods and weightings, their parameters and the values of these are called; where a plug-in is not there, by
 * their ids.
 *
 * @param plugIns what those that are there say of themselves
 */
record PlugInNames(List<PlugInDescriptor> plugIns) {

	/** Nothing is there: all are called by their ids. */
	static final PlugInNames NONE = new PlugInNames(List.of());

	PlugInNames {
		plugIns = List.copyOf(plugIns);
	}

	private Optional<PlugInDescriptor> find(String id) {
		return plugIns.stream().filter(descriptor -> descriptor.id().equals(id)).findFirst();
	}

	private Optional<ParameterDefinition> find(String id, String parameter) {
		return find(id).flatMap(descriptor -> descriptor.parameters().stream()
				.filter(definition -> definition.name().equals(parameter)).findFirst());
	}

	/** The name of a method or weighting, with its id. */
	LocalizedText of(String id) {
		return find(id).map(PlugInDescriptor::name).map(name -> with(name, id)).orElse(LocalizedText.same(id));
	}

	/** The name of a parameter. */
	LocalizedText of(String id, String parameter) {
		return find(id, parameter).map(ParameterDefinition::label)
				.orElse(new LocalizedText("参数 " + parameter, "parameter " + parameter));
	}

	/** What a value of a parameter says: a choice by its words and as it is written, items by their names. */
	LocalizedText of(String id, String parameter, String value, IndicatorSet indicators) {
		return find(id, parameter).map(definition -> switch (definition.type()) {
		case ParameterDefinition.OneOf(List<ParameterDefinition.Choice> choices) -> choices.stream()
				.filter(choice -> choice.value().equals(value)).findFirst().map(choice -> with(choice.label(), value))
				.orElse(LocalizedText.same(value));
		case ParameterDefinition.Flag flag ->
			value.equals("true") ? new LocalizedText("是", "yes") : new LocalizedText("否", "no");
		case ParameterDefinition.Items items -> value.equals(ParameterDefinition.Items.ALL)
				? new LocalizedText("全部调查项", "all items")
				: Wording.items(Stream.of(value.split("[\\s,，、]+")).toList(), indicators);
		case ParameterDefinition.Decimal decimal -> LocalizedText.same(value);
		case ParameterDefinition.Whole whole -> LocalizedText.same(value);
		}).orElse(LocalizedText.same(value));
	}

	private static LocalizedText with(LocalizedText name, String id) {
		return new LocalizedText(name.zh() + "（" + id + "）", name.en() + " (" + id + ")");
	}
}
