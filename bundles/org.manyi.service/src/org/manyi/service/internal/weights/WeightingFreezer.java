/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.Rational;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.TextEdit;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.AnalysisException;
import org.manyi.service.weights.WeightsResult;

/** Writes computed weights into the text of a methodology file. */
final class WeightingFreezer {

	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final String KEY = "weighting";
	private static final String PARAMETERS = "parameters";
	/** Enough digits to tell what was computed from what was written. */
	private static final int DIGITS = 12;

	private final Methodology methodology;
	private final LocalDate date;

	/**
	 * @param methodology of the file
	 * @param date        the day on which the weights are frozen
	 */
	WeightingFreezer(Methodology methodology, LocalDate date) {
		this.methodology = methodology;
		this.date = date;
	}

	/** The text of the file with the weights in it. */
	String freeze(WeightsResult weights) throws AnalysisException {
		if (methodology.status() != MethodologyStatus.DRAFT) {
			throw new AnalysisException(new LocalizedText(
					"测评方法 %s %s 不是草稿。请先以新的版本号另存为草稿（status: draft），再写入权数。".formatted(methodology.id(),
							methodology.version()),
					"The methodology %s %s is no draft. Make a draft of it with a new version (status: draft) first."
							.formatted(methodology.id(), methodology.version())));
		}
		List<String> own = methodology.indicators().items().stream().map(Item::id).toList();
		List<String> weighed = weights.plan().items().stream().map(Item::id).toList();
		if (!own.containsAll(weighed) || !weighed.containsAll(own)) {
			throw new AnalysisException(new LocalizedText(
					"权数的调查项（%s）与测评方法 %s 的（%s）不同。请用 --methodology 指定测评方法。".formatted(String.join(", ", weighed),
							methodology.id(), String.join(", ", own)),
					"The items weighed (%s) are not those of the methodology %s (%s). Name it with --methodology."
							.formatted(
							String.join(", ", weighed), methodology.id(), String.join(", ", own))));
		}
		try {
			return put(methodology.source(), content(weights));
		} catch (EditRefusedException e) {
			throw new AnalysisException(e.reason());
		}
	}

	/**
	 * A weighting of several lines is changed key by key, so that its judgments stay as they are; an inline one is
	 * written on lines. Comments, line ends and a byte order mark stay.
	 */
	private static String put(String source, YamlContent.Mapping weighting) throws EditRefusedException {
		String mark = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
		String text = source.substring(mark.length());
		MethodologyText before = MethodologyText.of(text);
		YamlPath path = YamlPath.of(KEY);
		Optional<YamlNode> present = before.find(path);
		if (present.isEmpty()) {
			return mark + changed(text, new YamlChange.Put(YamlPath.TOP, position(before), KEY, weighting));
		}
		if (present.get() instanceof YamlNode.Mapping mapping && !mapping.flow()) {
			for (Map.Entry<String, YamlContent> entry : weighting.entries().entrySet()) {
				text = put(text, path, entry.getKey(), entry.getValue());
			}
			boolean others = !weighting.entries().containsKey(PARAMETERS)
					&& before.find(path.key(PARAMETERS)).isPresent();
			return mark + (others ? without(text, path.key(PARAMETERS)) : text);
		}
		YamlContent.Mapping whole = before.find(path.key("judgments"))
				.map(judgments -> weighting.with("judgments", YamlContent.of(judgments))).orElse(weighting);
		return mark + changed(text, new YamlChange.Replace(path, whole));
	}

	/** The text with another value of a key of a mapping, at its place or at the end. */
	private static String put(String source, YamlPath mapping, String key, YamlContent value)
			throws EditRefusedException {
		MethodologyText text = MethodologyText.of(source);
		return changed(source, text.find(mapping.key(key)).isPresent() ? new YamlChange.Replace(mapping.key(key), value)
				: new YamlChange.Put(mapping, text.size(mapping), key, value));
	}

	/** The text without a key; where something is said of it in comments, with none of its values. */
	private static String without(String source, YamlPath path) throws EditRefusedException {
		TextEdit edit = MethodologyText.of(source).edit(new YamlChange.Remove(path));
		return edit.removed().contains("#") ? changed(source, new YamlChange.Replace(path, YamlContent.Mapping.EMPTY))
				: edit.applyTo(source);
	}

	private static String changed(String text, YamlChange change) throws EditRefusedException {
		return MethodologyText.of(text).edit(change).applyTo(text);
	}

	/** Where the weighting stands best: before the scoring. */
	private static int position(MethodologyText text) {
		return text.root().orElse(null) instanceof YamlNode.Mapping top
				? Math.max(0, top.entries().stream().map(entry -> entry.key().value()).toList().indexOf("scoring"))
				: 0;
	}

	private YamlContent.Mapping content(WeightsResult result) {
		YamlContent.Mapping parameters = YamlContent.Mapping.EMPTY;
		for (Map.Entry<String, String> parameter : result.plan().parameters().values().entrySet()) {
			parameters = parameters.with(parameter.getKey(), YamlContent.text(parameter.getValue()));
		}
		YamlContent.Mapping values = YamlContent.Mapping.EMPTY;
		for (Map.Entry<String, Rational> weight : result.normalised().entrySet()) {
			values = values.with(weight.getKey(), YamlContent.bare(weight.getValue().toPlainString(DIGITS)));
		}
		YamlContent.Mapping frozen = YamlContent.Mapping.EMPTY.with("from", YamlContent.text(result.data().name()));
		if (result.data().sha256().isPresent()) {
			frozen = frozen.with("sha256", YamlContent.text(result.data().sha256().get()));
		}
		frozen = frozen.with("date", YamlContent.text(date.toString())).with("weights", values);
		YamlContent.Mapping weighting = YamlContent.Mapping.EMPTY.with("scheme",
				YamlContent.text(result.plan().scheme().id()));
		if (!parameters.entries().isEmpty()) {
			weighting = weighting.with(PARAMETERS, parameters);
		}
		return weighting.with("frozen", frozen);
	}
}
