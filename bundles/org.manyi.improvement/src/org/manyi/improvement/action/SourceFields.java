/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.manyi.analysis.ParetoBasis;
import org.manyi.improvement.action.ActionSource.CustomerOpinion;
import org.manyi.improvement.action.ActionSource.DissatisfiedCustomer;
import org.manyi.improvement.action.ActionSource.LowestItem;
import org.manyi.improvement.action.ActionSource.MeetingDecision;
import org.manyi.improvement.action.ActionSource.ParetoBar;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ResponseKey;

/** Sources of an action as fields of a record. */
final class SourceFields {

	private static final String KIND = "kind";
	private static final String LOWEST = "lowest-item";
	private static final String BAR = "pareto-bar";
	private static final String DISSATISFIED = "dissatisfied-customer";
	private static final String OPINION = "opinion";
	private static final String MEETING = "meeting";

	private SourceFields() {
	}

	static void write(FieldWriter writer, ActionSource source) {
		switch (source) {
		case LowestItem lowest -> {
			writer.value(KIND, LOWEST);
			writer.value("item", lowest.item());
		}
		case ParetoBar bar -> {
			writer.value(KIND, BAR);
			writer.value("basis", bar.basis());
			writer.value("category", bar.category());
		}
		case DissatisfiedCustomer customer -> {
			writer.value(KIND, DISSATISFIED);
			writer.value("customer", customer.customer());
			writer.value("project", customer.project());
		}
		case CustomerOpinion opinion -> {
			writer.value(KIND, OPINION);
			writer.value("opinion", opinion.opinion());
			writer.value("customer", opinion.customer());
		}
		case MeetingDecision decision -> {
			writer.value(KIND, MEETING);
			writer.value("meeting", decision.meeting());
			writer.value("decision", decision.decision());
		}
		}
		write(writer, source.provenance());
	}

	private static void write(FieldWriter writer, Provenance provenance) {
		writer.value("survey", provenance.survey());
		writer.list("field", new ArrayList<>(provenance.slice().restrictions().entrySet()), (each, restriction) -> {
			each.value("name", restriction.getKey());
			each.texts("value", restriction.getValue().stream().sorted().toList());
		});
		writer.value("value", provenance.value());
		writer.list("result", provenance.result().stream().toList(), SourceFields::write);
		writer.list("response", provenance.responses(), (each, key) -> {
			each.value("number", key.number());
			each.value("id", key.id());
			each.value("import", key.importNumber());
			each.value("row", key.row());
		});
	}

	static void write(FieldWriter writer, ResultIdentity result) {
		writer.value("methodology", result.methodology());
		writer.value("version", result.version());
		writer.value("content-hash", result.contentHash());
		writer.list("option", new ArrayList<>(result.options().entrySet()), (each, option) -> {
			each.value("name", option.getKey());
			each.value("value", option.getValue());
		});
		writer.value("data", result.data().number());
	}

	static ActionSource read(FieldReader reader) {
		Provenance provenance = provenance(reader);
		return switch (reader.text(KIND)) {
		case LOWEST -> new LowestItem(provenance, reader.text("item"));
		case BAR -> new ParetoBar(provenance, reader.word("basis", ParetoBasis.class), reader.text("category"));
		case DISSATISFIED -> new DissatisfiedCustomer(provenance, reader.text("customer"), reader.text("project"));
		case OPINION -> new CustomerOpinion(provenance, reader.text("opinion"), reader.text("customer"));
		case MEETING -> new MeetingDecision(provenance, reader.text("meeting"), reader.text("decision"));
		default -> throw new IllegalArgumentException(reader.text(KIND));
		};
	}

	private static Provenance provenance(FieldReader reader) {
		Map<GroupField, Set<String>> restrictions = new EnumMap<>(GroupField.class);
		reader.list("field", each -> Map.entry(each.word("name", GroupField.class), each.texts("value")))
				.forEach(field -> restrictions.put(field.getKey(), Set.copyOf(field.getValue())));
		return new Provenance(reader.text("survey"), new Slice(restrictions), reader.text("value"),
				reader.optional("result", SourceFields::result),
				reader.list("response", each -> new ResponseKey(each.number("number"), each.text("id"),
						each.number("import"), each.number("row"))));
	}

	static ResultIdentity result(FieldReader reader) {
		TreeMap<String, String> options = new TreeMap<>();
		reader.list("option", each -> Map.entry(each.text("name"), each.text("value")))
				.forEach(option -> options.put(option.getKey(), option.getValue()));
		return new ResultIdentity(reader.text("methodology"), reader.text("version"), reader.text("content-hash"),
				options, new DataVersion(reader.number("data")));
	}
}
