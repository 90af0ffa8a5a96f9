/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.interval.SliceIntervals;

/** What is said of one slice, the same for the whole and for a group. */
public final class SliceJson {

	private final JsonWriter json;
	private final Methodology methodology;

	public SliceJson(JsonWriter json, Methodology methodology) {
		this.json = json;
		this.methodology = methodology;
	}

	/** The fields of one slice with the Pareto of low answers, into the object that is open. */
	public void writeScores(SliceAnalysis slice) throws IOException {
		ScoringResult scores = slice.scores();
		writeResponses(scores.responses());
		new IntervalJson(json).options(slice.intervals());
		new IndicatorJson(json, slice.intervals()).write(scores);
		new MeasureJson(json, slice.intervals()).write(scores.measures());
		lowest(slice.lowest(), slice.intervals());
		writePareto(slice.paretos().by(ParetoBasis.LOW_ANSWERS).orElseThrow(), Optional.empty());
	}

	/** What was submitted, where that is something else than what the data say now. */
	public void writeSubmitted(Optional<SliceAnalysis> submitted) throws IOException {
		if (submitted.isEmpty()) {
			json.nothing("submitted");
			return;
		}
		json.startObject("submitted");
		DocumentHead.warnings(json, submitted.get().warnings());
		writeScores(submitted.get());
		json.endObject();
	}

	/** The counts of sheets, into the object that is open. */
	public void writeResponses(ResponseCounts responses) throws IOException {
		json.startObject("responses");
		json.number("sent", responses.sent());
		json.number("returned", responses.returned());
		json.number("excluded", responses.excluded());
		json.number("valid", responses.valid());
		json.endObject();
	}

	private void lowest(LowestItems lowest, SliceIntervals intervals) throws IOException {
		json.startArray("lowest");
		for (LowestItems.Entry entry : lowest.entries()) {
			json.startObject();
			json.number("rank", entry.rank());
			json.word("id", entry.itemId());
			json.text("name", methodology.indicators().item(entry.itemId()).map(Item::name));
			json.score("score", entry.score());
			json.number("valid", entry.valid());
			json.flag("flag", entry.fewAnswers());
			Optional<Double> chance = intervals.chanceOfLowest(entry.itemId());
			if (chance.isPresent()) {
				json.decimal("probability", chance.get());
			} else {
				json.nothing("probability");
			}
			json.endObject();
		}
		json.endArray();
	}

	/**
	 * A Pareto chart, into the object that is open.
	 *
	 * @param otherBelow the share of the total in percent below which categories are gathered; empty where none are
	 */
	public void writePareto(Pareto pareto, Optional<BigDecimal> otherBelow) throws IOException {
		json.startObject("pareto");
		json.word("of", Codes.of(pareto.basis()));
		json.number("total", pareto.total());
		json.decimal("otherBelow", otherBelow);
		json.startArray("bars");
		for (Pareto.Bar bar : pareto.bars()) {
			bar(bar);
		}
		json.endArray();
		json.endObject();
	}

	/** That there is no such chart of the slice, into the object that is open. */
	public void writeNoPareto() throws IOException {
		json.nothing("pareto");
	}

	private void bar(Pareto.Bar bar) throws IOException {
		LocalizedText label = bar.label();
		json.startObject();
		json.number("rank", bar.rank());
		json.word("category", bar.id());
		json.text("label", label);
		json.number("count", bar.amount());
		json.number("percent", bar.percent());
		json.number("sheetPercent", bar.sheetPercent());
		json.number("cumulativePercent", bar.cumulativePercent());
		json.word("class", Codes.of(bar.paretoClass()));
		json.endObject();
	}
}
