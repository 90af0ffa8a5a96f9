/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rule;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.service.methodology.Provision;
import org.manyi.service.methodology.ProvisionChange;

/** Statements of methodologies, and how they differ. */
public final class ProvisionJson {

	private final JsonWriter json;

	public ProvisionJson(JsonWriter json) {
		this.json = json;
	}

	/** A whole document: one methodology, statement by statement. */
	public void write(Methodology methodology, List<Provision> provisions) throws IOException {
		DocumentHead.start(json);
		methodology("methodology", methodology);
		json.startArray("provisions");
		for (Provision provision : provisions) {
			json.startObject();
			json.word("chapter", Codes.of(provision.chapter()));
			json.word("key", provision.key());
			json.text("title", provision.title());
			json.text("text", provision.text());
			clauses(provision.rules());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	/** A whole document: how two versions differ. */
	public void write(MethodologyDifference difference) throws IOException {
		DocumentHead.start(json);
		methodology("older", difference.older());
		methodology("newer", difference.newer());
		json.flag("sameFile", difference.isSameFile());
		changes(difference.changes());
		json.endObject();
	}

	/** Which version it is, into the object that is open. */
	void methodology(String name, Methodology methodology) throws IOException {
		json.startObject(name);
		json.word("id", methodology.id());
		json.word("version", methodology.version());
		json.text("name", methodology.name());
		json.word("status", Codes.of(methodology.status()));
		json.word("approved", methodology.control().approvedOn().map(String::valueOf));
		json.word("effective", methodology.control().effectiveFrom().map(String::valueOf));
		json.word("contentHash", methodology.contentHash());
		json.endObject();
	}

	void changes(List<ProvisionChange> changes) throws IOException {
		json.startArray("changes");
		for (ProvisionChange change : changes) {
			json.startObject();
			Optional<LocalizedText> before;
			Optional<LocalizedText> after;
			switch (change) {
			case ProvisionChange.Added added -> {
				json.word("change", "added");
				before = Optional.empty();
				after = Optional.of(added.provision().text());
			}
			case ProvisionChange.Removed removed -> {
				json.word("change", "removed");
				before = Optional.of(removed.provision().text());
				after = Optional.empty();
			}
			case ProvisionChange.Changed changed -> {
				json.word("change", "changed");
				before = Optional.of(changed.before().text());
				after = Optional.of(changed.provision().text());
			}
			}
			json.word("chapter", Codes.of(change.provision().chapter()));
			json.word("key", change.provision().key());
			json.text("title", change.provision().title());
			json.text("before", before);
			json.text("after", after);
			json.text("words", change.words());
			clauses(change.rules());
			json.endObject();
		}
		json.endArray();
	}

	private void clauses(List<Rule> rules) throws IOException {
		json.startArray("clauses");
		for (Rule rule : rules) {
			json.startObject();
			json.word("subject", rule.subject());
			json.word("mark", Codes.of(rule.mark()));
			json.word("document", rule.clause().map(clause -> clause.document()));
			json.word("section", rule.clause().map(clause -> clause.clause()));
			json.endObject();
		}
		json.endArray();
	}
}
