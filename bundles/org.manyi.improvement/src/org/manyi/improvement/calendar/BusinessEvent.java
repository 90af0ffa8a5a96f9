/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something in the company's work after which, or during which, customers are asked (事件): a closed event of the service
 * desk, the acceptance of a project, a well, a job.
 *
 * @param id       unique among the events of its kind
 * @param kind     the kind, as occasions of the methodology name it, such as {@code event-closed}
 * @param begin    when it began; empty where that is not known or makes no difference
 * @param end      when it was closed, accepted or completed, in the company's own time; empty while it goes on
 * @param customer empty where it is not known
 * @param project  empty for none
 * @param unit     who did the work; empty where it is not known
 */
public record BusinessEvent(String id, String kind, Optional<LocalDateTime> begin, Optional<LocalDateTime> end,
		String customer, String project, String unit) {

	public BusinessEvent {
		if (id.isBlank() || kind.isBlank()) {
			throw new IllegalArgumentException("an event needs an id and a kind");
		}
		if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
			throw new IllegalArgumentException("event " + id + " ends before it begins");
		}
	}
}
