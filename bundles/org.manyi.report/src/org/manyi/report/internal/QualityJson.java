/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

import org.manyi.analysis.quality.Unanswered;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Rational;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualityGroup;
import org.manyi.service.quality.QualityParameter;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.Unexamined;
import org.manyi.service.quality.UnansweredItem;

/** The data quality of a survey. */
public final class QualityJson {

	private final JsonWriter json;

	public QualityJson(JsonWriter json) {
		this.json = json;
	}

	public void write(QualityReport report) throws IOException {
		json.startObject();
		head(json, report);
		json.startObject("responses");
		json.number("returned", report.responses().returned());
		json.number("valid", report.responses().valid());
		json.number("excluded", report.responses().excluded());
		json.endObject();
		parameters(report.request().parameters());
		json.startArray("findings");
		for (QualityFinding finding : report.findings()) {
			finding(finding, report.request().parameters());
		}
		json.endArray();
		unexamined(report);
		items(report);
		groups(report);
		new QualityFiguresJson(json).write(report);
		json.endObject();
	}

	/** What stands at the beginning of every document about the quality of a survey. */
	static void head(JsonWriter json, QualityReport report) throws IOException {
		json.number("schemaVersion", DocumentHead.SCHEMA_VERSION);
		json.emptyArray("readings");
		json.emptyArray("warnings");
		json.emptyArray("withheld");
		json.word("workspace", report.request().workspace().toString());
		json.word("survey", report.survey().id());
		json.number("dataVersion", report.version().number());
	}

	private void parameters(QualityParameters parameters) throws IOException {
		json.startObject("parameters");
		for (QualityParameter parameter : QualityParameter.values()) {
			threshold(parameter, parameters);
		}
		json.endObject();
		json.words("changedParameters", parameters.set().keySet().stream().map(QualityParameter::key).toList());
		if (parameters.sameBy().isPresent()) {
			json.words("sameBy", parameters.sameBy().get().stream().map(Codes::of).toList());
		} else {
			json.nothing("sameBy");
		}
	}

	private void threshold(QualityParameter parameter, QualityParameters parameters) throws IOException {
		json.number(parameter.key(), Rational.of(parameters.value(parameter)));
	}

	private void finding(QualityFinding finding, QualityParameters parameters) throws IOException {
		json.startObject();
		json.word("id", finding.id());
		json.word("kind", finding.kind().code());
		json.word("subject", finding.subject());
		json.word("severity", Codes.of(finding.severity()));
		json.text("text", finding.message());
		json.startObject("thresholds");
		for (QualityParameter parameter : finding.thresholds()) {
			threshold(parameter, parameters);
		}
		json.endObject();
		json.number("responses", finding.responses());
		json.number("examined", finding.examined());
		json.flag("listed", finding.selection().isPresent());
		json.startArray("groups");
		for (Map.Entry<GroupKey, Long> group : finding.groups().entrySet()) {
			json.startObject();
			key(group.getKey());
			json.number("responses", group.getValue());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void key(GroupKey key) throws IOException {
		json.startObject("key");
		for (Map.Entry<GroupField, String> value : key.values().entrySet()) {
			json.word(Codes.of(value.getKey()), value.getValue());
		}
		json.endObject();
	}

	private void unexamined(QualityReport report) throws IOException {
		json.startArray("unexamined");
		for (Unexamined unexamined : report.unexamined()) {
			json.startObject();
			json.words("kinds", unexamined.kinds().stream().map(QualityFindingKind::code).toList());
			json.text("reason", unexamined.reason());
			json.endObject();
		}
		json.endArray();
	}

	private void items(QualityReport report) throws IOException {
		json.startArray("items");
		for (UnansweredItem item : report.items()) {
			json.startObject();
			json.word("id", item.item().id());
			json.text("name", item.item().name());
			unanswered(item.total());
			unansweredGroups(item.groups());
			json.endObject();
		}
		json.endArray();
	}

	private void unansweredGroups(SortedMap<GroupKey, Unanswered> groups) throws IOException {
		json.startArray("groups");
		for (Map.Entry<GroupKey, Unanswered> group : groups.entrySet()) {
			json.startObject();
			key(group.getKey());
			unanswered(group.getValue());
			json.endObject();
		}
		json.endArray();
	}

	private void groups(QualityReport report) throws IOException {
		json.words("by", report.by().stream().map(Codes::of).toList());
		json.startArray("groups");
		for (Map.Entry<GroupKey, QualityGroup> group : report.groups().entrySet()) {
			json.startObject();
			key(group.getKey());
			json.number("counted", group.getValue().counted());
			unanswered(group.getValue().unanswered());
			json.endObject();
		}
		json.endArray();
	}

	private void unanswered(Unanswered counts) throws IOException {
		json.number("shown", counts.shown());
		json.number("valid", counts.valid());
		json.number("notApplicable", counts.notApplicable());
		json.number("blank", counts.blank());
		json.number("invalid", counts.invalid());
		json.number("unansweredPercent", counts.percent());
	}
}
