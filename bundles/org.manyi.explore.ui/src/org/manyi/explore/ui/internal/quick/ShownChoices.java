/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.navigator.Destination;
import org.manyi.explore.ui.internal.navigator.Journey;
import org.manyi.explore.ui.internal.navigator.NavigatorMessages;
import org.manyi.explore.ui.internal.navigator.Place;
import org.manyi.explore.ui.internal.navigator.Places;
import org.manyi.explore.ui.internal.navigator.Surroundings;
import org.manyi.ui.Commands;

/** The places of the navigator, and the indicators of the analysis that is shown. */
final class ShownChoices {

	private final Surroundings around;
	private final QuickMessages messages;
	private final NavigatorMessages names;
	private final Locale locale;

	ShownChoices(Surroundings around, QuickMessages messages, NavigatorMessages names, Locale locale) {
		this.around = around;
		this.messages = messages;
		this.names = names;
		this.locale = locale;
	}

	List<Choice> places(Journey journey) {
		List<Choice> choices = new ArrayList<>();
		for (Place place : Places.of(around, names, locale)) {
			place.destination().ifPresent(destination -> choices
					.add(new Choice("place." + place.id(), place.name(), kind(destination), note(destination),
							() -> journey.go(destination))));
		}
		return choices;
	}

	private String kind(Destination destination) {
		return switch (destination) {
			case Destination.Survey survey -> messages.survey;
			case Destination.AllResponses all -> messages.survey;
			case Destination.Opened opened -> messages.survey;
			case Destination.Kept kept -> messages.slice;
			case Destination.Rule rule -> messages.methodology;
			case Destination.Responses(var field, var value) -> switch (field) {
				case MONTH, QUARTER, YEAR -> messages.period;
				case REGION -> messages.region;
				case UNIT -> messages.unit;
				default -> messages.slice;
			};
		};
	}

	private static String note(Destination destination) {
		return destination instanceof Destination.Opened opened
				? Optional.ofNullable(opened.path().getParent()).map(Object::toString).orElse("")
				: "";
	}

	/** Each marks the indicator in all views, and opens its derivation. */
	List<Choice> indicators(ExploreSession session, Commands commands) {
		return around.exploration().analysis().stream().flatMap(analysis -> Indicators.all(analysis).stream())
				.map(figure -> new Choice("indicator." + figure.id(), figure.name().in(locale), messages.indicator, "",
						() -> {
							session.select(Optional.of(figure.id()));
							commands.run(ExploreConstants.COMMAND_SHOW_VIEW,
									Map.of(ExploreConstants.VIEW, ExploreConstants.PART_DERIVATION));
						}, figure.name().en()))
				.toList();
	}
}
