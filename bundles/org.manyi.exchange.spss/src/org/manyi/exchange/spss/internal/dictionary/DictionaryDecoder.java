/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.exchange.spss.internal.text.EncodingChoice;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/** Makes variables of the records of a dictionary. */
public final class DictionaryDecoder {

	private static final AnswerForm FORM = new AnswerForm(true, "");

	private final Path file;
	private final RawDictionary raw;
	private final EncodingChoice encoding;
	private final VariableNames names;
	private final ValueTexts texts;
	private final LongStringRecords longStrings;
	private final LabelSets labelSets;
	private final Set<String> ids = new HashSet<>();
	/** The last number given to a name that occurs again. */
	private final Map<String, Integer> repeated = new HashMap<>();
	private final List<Warning> warnings = new ArrayList<>();

	private DictionaryDecoder(Path file, RawDictionary raw, EncodingChoice encoding) throws EvidenceException {
		this.file = file;
		this.raw = raw;
		this.encoding = encoding;
		names = new VariableNames(raw, encoding.encoding());
		texts = new ValueTexts(raw.header().order(), encoding.encoding());
		longStrings = new LongStringRecords(file, raw, names);
		labelSets = new LabelSets(file, raw, longStrings);
	}

	public static Dictionary decode(Path file, RawDictionary raw, EncodingChoice encoding) throws EvidenceException {
		return new DictionaryDecoder(file, raw, encoding).decode();
	}

	private Dictionary decode() throws EvidenceException {
		warnings.addAll(encoding.warnings());
		List<Variable> variables = new ArrayList<>();
		for (RawColumn column : raw.columns()) {
			variables.add(column.isNumber() ? numbers(column.variable()) : texts(column.variable()));
		}
		warnOfWeight(variables);
		if (texts.isDamaged()) {
			warnings.add(new Warning("label-damaged", Optional.empty(), new LocalizedText(
					"有些标签含有不符合编码 %s 的字节，显示为 �。若文字显示不对，请指定编码。".formatted(encoding.encoding().displayName()),
					("Some labels hold bytes that do not fit %s; they are shown as �. If texts look wrong, give the "
							+ "encoding.")
							.formatted(encoding.encoding().displayName()))));
		}
		return new Dictionary(raw, encoding.encoding(), variables, warnings);
	}

	private Variable numbers(RawVariable variable) {
		NumberFormat format = NumberFormat.ofCode(variable.format());
		Map<String, String> labels = new LinkedHashMap<>();
		Map<Double, String> labelOf = new HashMap<>();
		for (RawLabels.RawLabel label : labelSets.of(variable)) {
			double value = texts.number(label.value());
			labels.put(format.text(value), texts.label(label));
			labelOf.put(value, texts.label(label));
		}
		MissingNumbers missing = missing(variable, labelOf);
		Map<String, AnswerState> states = new HashMap<>();
		missing.states().forEach((value, state) -> states.put(format.text(value), state));
		return new Variable.OfNumbers(column(variable, labels, states), format, missing);
	}

	private MissingNumbers missing(RawVariable variable, Map<Double, String> labelOf) {
		List<Double> values = variable.missing().stream().map(texts::number).toList();
		if (values.isEmpty()) {
			return MissingNumbers.NONE;
		}
		MissingNumbers range = variable.range() ? new MissingNumbers(values.get(0), values.get(1), Map.of())
				: MissingNumbers.NONE;
		Map<Double, AnswerState> states = new HashMap<>();
		values.stream().skip(variable.range() ? 2 : 0).forEach(value -> states.put(value, AnswerState.BLANK));
		labelOf.forEach((value, label) -> {
			if (states.containsKey(value) || range.isInRange(value)) {
				states.put(value, MissingLabel.state(label));
			}
		});
		return new MissingNumbers(range.lowest(), range.highest(), states);
	}

	private Variable texts(RawVariable variable) {
		Map<String, String> labels = new LinkedHashMap<>();
		labelSets.of(variable).forEach(label -> labels.put(texts.text(label.value()), texts.label(label)));
		Map<String, AnswerState> states = new HashMap<>();
		List<byte[]> missing = new ArrayList<>(variable.missing());
		missing.addAll(longStrings.missing(variable));
		for (byte[] value : missing) {
			String text = texts.text(value);
			String label = labels.getOrDefault(text, text);
			states.put(text, MissingLabel.state(label));
		}
		return new Variable.OfTexts(column(variable, labels, states));
	}

	private SourceColumn column(RawVariable variable, Map<String, String> labels, Map<String, AnswerState> states) {
		String name = names.name(variable);
		String id = name;
		while (!ids.add(id)) {
			id = name + "_" + repeated.merge(name, 2, (count, two) -> count + 1);
		}
		if (!id.equals(name)) {
			warnings.add(new Warning("column-repeated", Optional.of(id), new LocalizedText(
					"变量名“%s”重复出现，后一个按“%s”读取。".formatted(name, id),
					"The variable name \"%s\" occurs again; the later variable is read as \"%s\".".formatted(name,
							id))));
		}
		return new SourceColumn(id, List.of(name, texts.text(variable.label())), Optional.empty(), labels, states,
				Optional.empty(), false, FORM);
	}

	private void warnOfWeight(List<Variable> variables) throws EvidenceException {
		int weight = raw.header().weight();
		if (weight == 0) {
			return;
		}
		for (int i = 0; i < variables.size(); i++) {
			if (raw.columns().get(i).variable().position() == weight) {
				String name = variables.get(i).column().id();
				warnings.add(new Warning("weighted", Optional.of(name), new LocalizedText(
						"文件中的个案按变量“%s”加权。权数不使用，每个个案计为一份调查表。".formatted(name),
						("The cases of the file are weighted by the variable \"%s\". Weights are not used; every case "
								+ "counts as one response.")
								.formatted(name))));
				return;
			}
		}
		throw SavProblem.BAD_HEADER.of(file);
	}
}
