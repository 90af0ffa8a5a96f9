/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/**
 * The lists of a methodology that say when is asked, what follows, and how the text is read.
 *
 * @param form what their tables show and change
 */
record ListKinds(Form form) {

	private static final List<String> PERIODS = List.of("month", "quarter", "year");
	private static final List<String> MODES = List.of("visit", "telephone", "sheet");
	private static final List<String> SCOPES = List.of("company", "region", "unit", "customer");
	private static final List<String> MARKS = List.of("as-written", "interpreted", "departs");
	private static final String YEARLY = PERIODS.getLast();
	private static final String EVERY = "every";
	private static final String AFTER = "after";
	private static final String OWNER = "owner";
	private static final String CLAUSE = "clause";
	private static final String ZH = "zh";
	private static final String EN = "en";

	/** When which customers are asked what. */
	ListPage.Kind occasions() {
		CellColumns cells = new CellColumns(form);
		return new ListPage.Kind("occasions", messages -> messages.occasionsMeaning, messages -> messages.addOccasion,
				number -> element("occasion-" + number).with("name", YamlContent.localized("新调查时机", "New occasion"))
						.with(EVERY, YamlContent.text(YEARLY)),
				List.of(cells.word(messages -> messages.id, 18, "id"),
						cells.spoken(messages -> messages.named, 36, "name"),
						GridColumn.told(() -> form.messages().when, 22, this::when),
						cells.word(messages -> messages.surveyKind, 14, "kind")),
				fields -> fields.localized(messages -> messages.named, "name")
						.choice(messages -> messages.every, EVERY, PERIODS, ListKinds::periods, ListKinds::everyPeriod)
						.word(messages -> messages.after, ListKinds::afterEvent, AFTER)
						.localized(messages -> messages.event, "event")
						.word(messages -> messages.due, "due").word(messages -> messages.surveyKind, "kind")
						.localized(messages -> messages.audience, "audience")
						.localized(messages -> messages.owner, OWNER)
						.checks(messages -> messages.each, "each", SCOPES, ListKinds::scopes)
						.checks(messages -> messages.modes, "modes", MODES,
								messages -> List.of(messages.visit, messages.telephone, messages.sheet))
						.words(messages -> messages.forms, "forms").words(messages -> messages.stages, "stages")
						.words(messages -> messages.questionnaire, "items"));
	}

	/** The period, or the event by its name. */
	private String when(GridRow row) {
		Messages messages = form.messages();
		int period = PERIODS.indexOf(form.scalar(row.path().key(EVERY)));
		if (period >= 0) {
			return form.texts().format(messages.everyPeriod, periods(messages).get(period));
		}
		String event = Stream.of(form.scalar(row.path().key("event").key(form.texts().language())),
				form.scalar(row.path().key(AFTER)))
				.filter(words -> !words.isEmpty()).findFirst().orElse("");
		return event.isEmpty() ? "" : form.texts().format(messages.afterEvent, event);
	}

	private static List<String> scopes(Messages messages) {
		return List.of(messages.ofCompany, messages.ofRegion, messages.ofUnit, messages.ofCustomer);
	}

	private static List<String> periods(Messages messages) {
		return List.of(messages.month, messages.quarter, messages.year);
	}

	/** What is asked in each period is not asked after an event. */
	private static List<YamlChange> everyPeriod(FormEdit edit, YamlPath row, String value) {
		return value.isEmpty() ? edit.value(row.key(EVERY), value, false)
				: instead(edit, edit.value(row.key(EVERY), value, false),
						List.of(row.key(AFTER), row.key("event"), row.key("due")));
	}

	/** What is asked after an event is not asked in each period; without an event it has no name and nothing is due. */
	private static List<YamlChange> afterEvent(FormEdit edit, YamlPath row, String value) {
		List<YamlPath> others = value.isBlank() ? List.of(row.key("event"), row.key("due")) : List.of(row.key(EVERY));
		return instead(edit, edit.value(row.key(AFTER), value, false), others);
	}

	private static List<YamlChange> instead(FormEdit edit, List<YamlChange> wanted, List<YamlPath> gone) {
		List<YamlChange> changes = new ArrayList<>(wanted);
		gone.stream().filter(path -> edit.text().find(path).isPresent()).map(YamlChange.Remove::new)
				.forEach(changes::add);
		return changes;
	}

	/** What has to be done afterwards. */
	ListPage.Kind duties() {
		CellColumns cells = new CellColumns(form);
		return new ListPage.Kind("duties", messages -> messages.dutiesMeaning, messages -> messages.addDuty,
				number -> element("duty-" + number).with("text", YamlContent.localized("新职责", "New duty"))
						.with(OWNER, YamlContent.localized("责任部门", "Department concerned")),
				List.of(cells.word(messages -> messages.id, 16, "id"),
						cells.spoken(messages -> messages.duty, 40, "text"),
						cells.spoken(messages -> messages.owner, 20, OWNER),
						cells.word(messages -> messages.due, 14, "due")),
				fields -> fields.lines(messages -> messages.dutyZh, "text", ZH)
						.lines(messages -> messages.dutyEn, "text", EN).localized(messages -> messages.owner, OWNER)
						.checks(messages -> messages.each, "each", SCOPES, ListKinds::scopes)
						.words(messages -> messages.after, AFTER).word(messages -> messages.due, "due")
						.words(messages -> messages.records, "records"));
	}

	/** How rules are read, with the clauses they come from. */
	ListPage.Kind rules() {
		CellColumns cells = new CellColumns(form);
		RowFields.Names marks = messages -> List.of(messages.asWritten, messages.interpreted, messages.departs);
		return new ListPage.Kind("rules", messages -> messages.rulesMeaning, messages -> messages.addRule,
				number -> YamlContent.Mapping.EMPTY.with("subject", YamlContent.text("rule-" + number))
						.with("text", YamlContent.localized("新读法", "New reading"))
						.with("mark", YamlContent.text(MARKS.get(1))),
				List.of(cells.word(messages -> messages.subject, 22, "subject"),
						cells.choice(messages -> messages.mark, 12, "mark", MARKS, marks),
						cells.spoken(messages -> messages.ruleText, 40, "text"),
						cells.word(messages -> messages.clause, 16, CLAUSE, "section")),
				fields -> fields.lines(messages -> messages.ruleZh, "text", ZH)
						.lines(messages -> messages.ruleEn, "text", EN)
						.word(messages -> messages.clauseDocument, CLAUSE, "document")
						.word(messages -> messages.clauseSection, CLAUSE, "section"));
	}

	private static YamlContent.Mapping element(String id) {
		return YamlContent.Mapping.EMPTY.with("id", YamlContent.text(id));
	}
}
