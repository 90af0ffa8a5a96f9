/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.population.OccasionKind;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Contact;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.Validity;

/**
 * What every entry keeps to, beside the others in a book.
 *
 * @param book the other entries, and the one in question where it is there
 */
record EntryRules(EntryBook book) {

	/** What is wrong of an entry. */
	record Breach(PopulationField field, LocalizedText text) {

		static Breach of(PopulationField field, String zh, String en) {
			return new Breach(field, new LocalizedText(zh, en));
		}
	}

	/** The first rule that it breaks. */
	Optional<Breach> breach(PopulationEntry entry) {
		return switch (entry) {
		case Region region -> named(region.name()).or(() -> validity(region.validity(),
				book.regions(region.name()).filter(other -> isOther(region, other)).map(Region::validity)));
		case Unit unit -> named(unit.name())
				.or(() -> validity(unit.validity(),
						book.units(unit.name()).filter(other -> isOther(unit, other)).map(Unit::validity)))
				.or(() -> region(unit));
		case Customer customer -> named(customer.name());
		case Project project -> named(project.name()).or(() -> customer(project.customer()));
		case Contact contact -> named(contact.name()).or(() -> customer(contact.customer())).or(() -> project(contact));
		case Sent sent -> sent(sent);
		case Event event -> event(event);
		case CalendarDay day -> Optional.empty();
		};
	}

	/** The first entry that would break a rule now that another is changed or gone. */
	Optional<Breach> breachOfDependents(PopulationEntry changed) {
		Stream<? extends PopulationEntry> dependents = switch (changed) {
		case Region region ->
			book.all(PopulationKind.UNITS, Unit.class).filter(unit -> unit.region().equals(region.name()));
		case Customer customer -> Stream.concat(
				book.all(PopulationKind.PROJECTS, Project.class)
						.filter(project -> project.customer().equals(customer.name())),
				book.all(PopulationKind.CONTACTS, Contact.class)
						.filter(contact -> contact.customer().equals(customer.name())));
		case Project project ->
			book.all(PopulationKind.CONTACTS, Contact.class)
					.filter(contact -> contact.project().equals(project.name()));
		case Unit unit -> book.all(PopulationKind.SENT, Sent.class).filter(sent -> sent.unit().equals(unit.name()));
		case Contact contact -> Stream.empty();
		case Sent sent -> Stream.empty();
		case Event event -> Stream.empty();
		case CalendarDay day -> Stream.empty();
		};
		return dependents.filter(dependent -> breach(dependent).isPresent()).findFirst().map(dependent -> Breach.of(
				PopulationField.NAME, "“%s”仍要用到它，请先更改或删除后者。".formatted(name(dependent)),
				"\"%s\" needs it as it is. Change or remove that first.".formatted(name(dependent))));
	}

	private static String name(PopulationEntry entry) {
		return String.join(" · ", EntryKey.of(entry).texts().stream().filter(text -> !text.isEmpty()).toList());
	}

	private static boolean isOther(PopulationEntry one, PopulationEntry other) {
		return !EntryKey.of(one).equals(EntryKey.of(other));
	}

	private static Optional<Breach> named(String name) {
		return name.isBlank() ? Optional.of(Breach.of(PopulationField.NAME, "名称不能为空。", "The name is missing."))
				: Optional.empty();
	}

	private static Optional<Breach> validity(Validity validity, Stream<Validity> others) {
		if (!validity.isOrdered()) {
			return Optional.of(Breach.of(PopulationField.VALID_UNTIL, "有效期止早于有效期起。", "It ends before it begins."));
		}
		return others.filter(validity::overlaps).findFirst().map(other -> Breach.of(PopulationField.VALID_FROM,
				"与已有的有效期 %s 重叠。请先给前一段填上有效期止。".formatted(text(other)),
				"It overlaps with the one valid %s. Give that one its last day first.".formatted(text(other))));
	}

	private static String text(Validity validity) {
		return validity.from().map(LocalDate::toString).orElse("") + " … "
				+ validity.until().map(LocalDate::toString).orElse("");
	}

	private Optional<Breach> region(Unit unit) {
		if (unit.region().isEmpty()) {
			return Optional.empty();
		}
		List<Validity> known = book.regions(unit.region()).map(Region::validity).toList();
		if (known.isEmpty()) {
			return Optional.of(Breach.of(PopulationField.REGION, "没有区域“%s”。请先登记区域。".formatted(unit.region()),
					"There is no region \"%s\". Add it first.".formatted(unit.region())));
		}
		LocalDate covered = unit.validity().first();
		for (Validity validity : known) {
			if (!validity.first().isAfter(covered) && !validity.last().isBefore(covered)) {
				if (!validity.last().isBefore(unit.validity().last())) {
					return Optional.empty();
				}
				covered = validity.last().plusDays(1);
			}
		}
		String days = String.join(", ", known.stream().map(EntryRules::text).toList());
		return Optional
				.of(Breach.of(PopulationField.REGION, "区域“%s”只在 %s 有效，不能涵盖单位的有效期。".formatted(unit.region(), days),
				"Region \"%s\" exists %s, which is not all of the time that the unit is to report to it."
						.formatted(unit.region(), days)));
	}

	private Optional<Breach> customer(String name) {
		return book.customer(name).isPresent() ? Optional.empty()
				: Optional.of(Breach.of(PopulationField.CUSTOMER, "没有客户“%s”。请先登记客户。".formatted(name),
						"There is no customer \"%s\". Add it first.".formatted(name)));
	}

	private Optional<Breach> project(Contact contact) {
		if (contact.project().isEmpty()) {
			return Optional.empty();
		}
		Optional<Project> project = book.project(contact.project());
		if (project.isEmpty()) {
			return Optional.of(Breach.of(PopulationField.PROJECT, "没有项目“%s”。请先登记项目。".formatted(contact.project()),
					"There is no project \"%s\". Add it first.".formatted(contact.project())));
		}
		return project.get().customer().equals(contact.customer()) ? Optional.empty()
				: Optional.of(Breach.of(PopulationField.PROJECT,
						"项目“%s”属于客户“%s”。".formatted(contact.project(), project.get().customer()),
						"Project \"%s\" is one of customer \"%s\".".formatted(contact.project(),
								project.get().customer())));
	}

	private static Optional<Breach> event(Event event) {
		if (event.id().isBlank()) {
			return Optional.of(Breach.of(PopulationField.ID, "事件编号不能为空。", "The event has no id."));
		}
		if (event.eventKind().isBlank()) {
			return Optional.of(Breach.of(PopulationField.EVENT_KIND, "事件类型不能为空。", "The kind of event is missing."));
		}
		if (event.began().isEmpty() && event.ended().isEmpty()) {
			return Optional.of(Breach.of(PopulationField.ENDED, "开始时间和结束时间至少要有一个。",
					"It is not said when the event began, nor when it ended. One of them is needed."));
		}
		return event.ended().flatMap(end -> event.began().filter(end::isBefore))
				.map(later -> Breach.of(PopulationField.ENDED, "结束时间早于开始时间。", "The event ends before it begins."));
	}

	private Optional<Breach> sent(Sent sent) {
		if (!book.surveys().knows(sent.surveyId())) {
			return Optional.of(Breach.of(PopulationField.SURVEY, "工作区里没有调查“%s”。请先导入它。".formatted(sent.surveyId()),
					"The workspace has no survey \"%s\". Import it first.".formatted(sent.surveyId())));
		}
		if (!sent.unit().isEmpty() && book.units(sent.unit()).findAny().isEmpty()
				&& !book.hasResponsesOf(sent.surveyId(), sent.unit())) {
			return Optional.of(Breach.of(PopulationField.UNIT,
					"没有单位“%s”：既未登记，也没有调查表提到它。".formatted(sent.unit()),
					"There is no unit \"%s\": it was not added, and no response names it.".formatted(sent.unit())));
		}
		if (sent.questionnaires() < 0) {
			return Optional.of(Breach.of(PopulationField.QUESTIONNAIRES, "发放数不能是负数。",
					"The number sent cannot be negative."));
		}
		if (sent.reached().isPresent()
				&& (sent.reached().getAsLong() < 0 || sent.reached().getAsLong() > sent.questionnaires())) {
			return Optional
					.of(Breach.of(PopulationField.REACHED, "送达数应在 0 与发放数 %d 之间。".formatted(sent.questionnaires()),
					"As many as were sent, %d, can be reached at most, and no fewer than none."
							.formatted(sent.questionnaires())));
		}
		return occasion(sent);
	}

	private Optional<Breach> occasion(Sent sent) {
		Optional<Sent> other = book.sent(sent.surveyId()).filter(known -> isOther(sent, known)).findFirst();
		if (other.isPresent() && OccasionKind.of(other.get().occasion()) != OccasionKind.of(sent.occasion())) {
			return Optional.of(Breach.of(PopulationField.OCCASION,
					"该调查的发放数已按“%s”这类调查时机登记，同一调查只能用一类，否则会重复计数。".formatted(other.get().occasion()),
					("Numbers sent of this survey are kept by occasions such as \"%s\"; those of another kind would "
							+ "count twice.")
							.formatted(other.get().occasion())));
		}
		boolean mixed = book.sent(sent.surveyId()).filter(known -> known.occasion().equals(sent.occasion()))
				.anyMatch(known -> known.unit().isEmpty() != sent.unit().isEmpty());
		return mixed ? Optional.of(Breach.of(PopulationField.UNIT,
				"同一调查时机不能既有各单位的发放数，又有不分单位的发放数。",
				"One occasion cannot have both numbers of units and a number for all units together."))
				: Optional.empty();
	}
}
