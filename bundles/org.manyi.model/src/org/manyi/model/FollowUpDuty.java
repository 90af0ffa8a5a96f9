/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be done after a survey (后续职责).
 *
 * @param id      unique among occasions and duties
 * @param text    what has to be done
 * @param owner   who has to do it, a role
 * @param each    who has to do it, each of them once in every period at whose end it is due; empty where it follows
 *                from single findings
 * @param after   what gives rise to it: ids of occasions, of other duties, or of {@linkplain FollowUpTrigger triggers};
 *                empty where every survey does
 * @param due     by when, counted from that; empty where the methodology does not say
 * @param records the titles of the records it leaves; may be empty
 */
public record FollowUpDuty(String id, LocalizedText text, LocalizedText owner, Set<OccasionScope> each,
		List<String> after, Optional<DueDate> due, List<String> records) {

	public FollowUpDuty {
		each = Set.copyOf(each);
		after = List.copyOf(after);
		records = List.copyOf(records);
	}
}
