/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.manyi.improvement.calendar.Obligation;
import org.manyi.improvement.calendar.ObligationList;
import org.manyi.improvement.calendar.ObligationStatus;
import org.manyi.improvement.calendar.Settlement;
import org.manyi.improvement.calendar.Subject;

/** Obligations. */
public final class ObligationsJson {

	private final JsonWriter json;

	public ObligationsJson(JsonWriter json) {
		this.json = json;
	}

	public void write(ObligationList list) throws IOException {
		json.startObject();
		json.number("schemaVersion", DocumentHead.SCHEMA_VERSION);
		json.emptyArray("readings");
		json.emptyArray("warnings");
		json.emptyArray("withheld");
		json.word("workspace", list.workspace().toString());
		json.number("dataVersion", list.version().number());
		json.word("at", list.today().toString());
		json.startArray("obligations");
		for (ObligationStatus status : list.obligations()) {
			write(status);
		}
		json.endArray();
		json.endObject();
	}

	private void write(ObligationStatus status) throws IOException {
		Obligation owed = status.obligation();
		Subject subject = owed.subject();
		json.startObject();
		json.word("id", owed.id());
		json.word("state", status.state().name().toLowerCase(Locale.ROOT));
		json.word("from", owed.window().from().toString());
		json.word("due", owed.window().due().map(LocalDate::toString));
		json.word("source", owed.source());
		json.text("name", owed.name());
		json.word("region", said(subject.region()));
		json.word("unit", said(subject.unit()));
		json.word("customer", said(subject.customer()));
		json.word("project", said(subject.project()));
		json.word("stage", said(owed.stage()));
		json.word("form", said(owed.form()));
		json.words("items", owed.items());
		json.words("causes", owed.causes());
		json.word("settledOn", status.settlement().map(Settlement::on).map(LocalDate::toString));
		json.word("reason", status.settlement().map(Settlement::reason).filter(reason -> !reason.isEmpty()));
		json.endObject();
	}

	private static Optional<String> said(String name) {
		return Optional.of(name).filter(known -> !known.isEmpty());
	}
}
