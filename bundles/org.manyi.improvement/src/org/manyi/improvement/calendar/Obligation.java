/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.model.LocalizedText;

/**
 * What somebody has to do on certain days, by the methodology.
 *
 * @param id      the same whenever it is derived from the same facts, so that what was done about it can be kept
 * @param source  the id of the occasion or duty of the methodology
 * @param name    what is to be done
 * @param owner   the role that owes it; empty where the methodology does not say
 * @param subject whom it is about
 * @param form    the form that is to be filled in; empty for any
 * @param stage   the stage of the job; empty for none
 * @param items   the items to be asked, in questionnaire order; empty for the whole questionnaire
 * @param window  from when and by when
 * @param causes  the events and responses that it came from; empty where it comes with the calendar
 */
public record Obligation(String id, String source, LocalizedText name, Optional<LocalizedText> owner,
		Subject subject, String form, String stage, List<String> items, DayWindow window,
		SortedSet<String> causes) {

	public Obligation {
		items = List.copyOf(items);
		causes = Collections.unmodifiableSortedSet(new TreeSet<>(causes));
	}
}
