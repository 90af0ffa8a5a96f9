/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.Optional;

/**
 * Something was found in a submitted period that somebody has to act on (B 文件内容(五)5): open until an action names it
 * as a source, or until it is waived with name and reason.
 *
 * @param source what was found; an action that is opened for it takes this source
 * @param linked the ids of the actions that name it, open or closed, in their order
 * @param waiver that nobody has to act; empty where nobody has waived it
 */
public record ActionDuty(ActionSource source, List<String> linked, Optional<DutyWaiver> waiver) {

	public ActionDuty {
		linked = List.copyOf(linked);
	}

	/** The same whenever it is derived from the same finding, whatever amendments made of its number. */
	public String id() {
		return source.id();
	}

	/** How it stands. An action counts also where it was waived before. */
	public State state() {
		if (!linked.isEmpty()) {
			return State.LINKED;
		}
		return waiver.isPresent() ? State.WAIVED : State.OPEN;
	}

	/** How a duty stands. */
	public enum State {
		/** 待处理: nobody acts on it. */
		OPEN,
		/** 已立项: an action names it. */
		LINKED,
		/** 免除: nobody has to act on it, for a reason. */
		WAIVED
	}
}
