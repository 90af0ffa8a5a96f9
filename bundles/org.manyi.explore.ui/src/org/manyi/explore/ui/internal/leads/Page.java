/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.leads;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was found, and where it leads to.
 *
 * @param title    the finding, in one sentence
 * @param scope    of which responses, methodology and version it speaks, and of how many answers
 * @param sections the ways on
 * @param note     what is not to be found here
 */
record Page(String title, String scope, List<Section> sections, String note) {

	Page {
		sections = List.copyOf(sections);
	}

	/** Ways on of one kind, under a heading. */
	record Section(String heading, List<Lead> leads) {

		Section {
			leads = List.copyOf(leads);
		}

		private Stream<String> words() {
			return Stream.concat(Stream.of(heading),
					leads.stream().flatMap(lead -> Stream.of(lead.id(), lead.words(), lead.about())));
		}
	}

	/** All that is to be read. */
	List<String> words() {
		return Stream.concat(Stream.of(title, scope, note), sections.stream().flatMap(Section::words)).toList();
	}
}
