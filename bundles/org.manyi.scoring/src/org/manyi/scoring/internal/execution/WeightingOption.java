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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.FrozenWeights;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Weighting;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;

/**
 * The option {@code weighting}: another scheme for this run in place of the methodology's, or its own anew in place of
 * the weights that were frozen.
 */
final class WeightingOption {

	/** The key of the option and the subject of its reading. */
	static final String KEY = "weighting";

	private final Methodology own;
	private final Optional<String> chosen;

	private WeightingOption(Methodology own, Optional<String> chosen) {
		this.own = own;
		this.chosen = chosen;
	}

	/**
	 * What the options say.
	 *
	 * @param schemes the schemes present
	 * @throws OptionException when they name a scheme that is not
	 */
	static WeightingOption in(Map<String, String> options, Methodology methodology, List<PlugInDescriptor> schemes)
			throws OptionException {
		Optional<String> written = Optional.ofNullable(options.get(KEY)).map(String::strip);
		if (written.isPresent() && schemes.stream().noneMatch(scheme -> scheme.id().equals(written.get()))) {
			String known = schemes.stream().map(PlugInDescriptor::id).distinct().collect(Collectors.joining(" | "));
			throw new OptionException(new LocalizedText("选项 weighting 不能取“" + written.get() + "”，应为 " + known,
					"the option weighting does not take “" + written.get() + "”; it takes " + known));
		}
		boolean isOwn = methodology.weighting().frozen().isEmpty()
				&& written.filter(methodology.weighting().call().methodId()::equals).isPresent();
		return new WeightingOption(methodology, written.filter(scheme -> !isOwn));
	}

	/** The options without this one. */
	static Map<String, String> others(Map<String, String> options) {
		Map<String, String> others = new TreeMap<>(options);
		others.remove(KEY);
		return others;
	}

	/** The methodology with the weighting in force. */
	Methodology methodology() {
		if (chosen.isEmpty()) {
			return own;
		}
		MethodCall call = own.weighting().call();
		MethodCall other = call.methodId().equals(chosen.get()) ? call : new MethodCall(chosen.get(), Map.of());
		return own.withWeighting(new Weighting(other, own.weighting().judgments(), Optional.empty()));
	}

	/** Adds the option where it changes something. */
	void addTo(SortedMap<String, String> options) {
		chosen.ifPresent(scheme -> options.put(KEY, scheme));
	}

	/** The readings with what is to be said of the weighting. */
	List<Reading> readings(List<Reading> readings, List<PlugInDescriptor> schemes) {
		if (chosen.isPresent()) {
			LocalizedText name = schemes.stream().filter(scheme -> scheme.id().equals(chosen.get())).findFirst()
					.orElseThrow().name();
			return with(readings,
					new Reading(KEY, chosen, new LocalizedText("权数：" + name.zh(), "Weighting: " + name.en()),
					Optional.empty(), Optional.empty(), false));
		}
		boolean spokenOf = readings.stream().anyMatch(reading -> reading.subject().equals(KEY));
		return own.weighting().frozen().filter(frozen -> !spokenOf)
				.map(frozen -> with(readings, new Reading(KEY, Optional.of("frozen"), text(frozen), Optional.empty(),
						Optional.empty(), true)))
				.orElse(readings);
	}

	private LocalizedText text(FrozenWeights frozen) {
		String scheme = own.weighting().call().methodId();
		return new LocalizedText("权数固定：%s 由 %s 计算（%s）".formatted(frozen.date(), frozen.from(), scheme),
				"Weights are frozen: computed on %s from %s (%s)".formatted(frozen.date(), frozen.from(), scheme));
	}

	private static List<Reading> with(List<Reading> readings, Reading reading) {
		return Stream.concat(Stream.of(reading),
				readings.stream().filter(other -> !other.subject().equals(KEY))).toList();
	}
}
