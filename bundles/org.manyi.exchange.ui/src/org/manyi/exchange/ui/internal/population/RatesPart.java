/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.ExchangeConstants;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.service.PopulationService;
import org.manyi.service.RateGrouping;
import org.manyi.service.RateRequest;
import org.manyi.service.RateTable;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.ui.Person;
import org.manyi.ui.settings.SettingsStore;

/** How many questionnaires of the survey shown were sent, reached somebody, came back and are valid. */
public final class RatesPart extends SurveyPart<RatesView> {

	private static final String GROUPING = "rates.by";

	private final SettingsStore settings;
	private final Person person;
	private final MApplication application;
	private final EPartService parts;
	private Optional<PopulationService> service = Optional.empty();
	private Optional<RateTable> known = Optional.empty();

	@Inject
	public RatesPart(ECommandService commands, EHandlerService handlers, SettingsStore settings, Person person,
			MApplication application, EPartService parts) {
		super(commands, handlers);
		this.settings = settings;
		this.person = person;
		this.application = application;
		this.parts = parts;
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable PopulationService present) {
		service = Optional.ofNullable(present);
		again();
	}

	@Override
	protected String id() {
		return "rates";
	}

	@Override
	protected boolean ready() {
		return service.isPresent();
	}

	@Override
	protected RatesView createContent(Composite parent) {
		return new RatesView(parent, this::texts, settings, grouping -> {
			settings.update(before -> before.withLayout(GROUPING, grouping.name()));
			again();
		}, this::enterSent);
	}

	private RateGrouping grouping() {
		return settings.get().layout(GROUPING).flatMap(
				name -> List.of(RateGrouping.values()).stream().filter(one -> one.name().equals(name)).findFirst())
				.orElse(RateGrouping.UNIT_AND_OCCASION);
	}

	private void enterSent() {
		application.getContext().set(ChosenPopulation.class, new ChosenPopulation(PopulationKind.SENT));
		parts.showPart(ExchangeConstants.PART_POPULATIONS, PartState.ACTIVATE);
	}

	@Override
	protected void speak() {
		known.ifPresent(this::show);
	}

	@Override
	protected void ask() {
		PopulationService counter = service.orElseThrow();
		RateRequest request = new RateRequest(selection().workspace().orElseThrow(), selection().surveyId(), grouping(),
				person.name());
		find(messages().countingRates, monitor -> counter.rates(request, monitor), this::show);
	}

	private void show(RateTable rates) {
		known = Optional.of(rates);
		boolean unknown = Stream.concat(rates.rows().stream(), rates.totals().stream())
				.allMatch(rate -> rate.responses().sent().isEmpty());
		String summary = texts().format(messages().ratesSummary, selection().surveyId().orElse(""),
				String.valueOf(rates.version().number()));
		show(unknown ? summary + "\n" + messages().ratesUnknown : summary);
		complain(unknown ? ""
				: rates.warnings().stream().map(warning -> texts().of(warning.text()))
						.collect(Collectors.joining("\n")));
		content().ifPresent(view -> view.show(rates));
	}
}
