/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.DocumentControl;
import org.manyi.model.MethodologyStatus;

/**
 * Warns where the status of a version and its document control do not fit. Many a company's document names no approver,
 * and its rule can be scored all the same.
 *
 * @param status  the status
 * @param control the document control
 */
record StatusCheck(MethodologyStatus status, DocumentControl control) {

	/**
	 * Warns.
	 *
	 * @param place    where the status stands
	 * @param approved where the date of approval stands
	 */
	void check(YamlValue place, Optional<YamlValue> approved) {
		switch (status) {
		case DRAFT -> approved.ifPresent(date -> date.warn("状态为草稿（draft），却写有批准日期",
				"is a date of approval although the status is draft"));
		case APPROVED -> warnOf(place, unsigned());
		case RETIRED -> {
			List<String> missing = unsigned();
			if (control.retiredFrom().isEmpty()) {
				missing.add("control.retired");
			}
			warnOf(place, missing);
		}
		}
	}

	private List<String> unsigned() {
		List<String> missing = new ArrayList<>();
		if (control.approver().isEmpty()) {
			missing.add("control.approver");
		}
		if (control.approvedOn().isEmpty()) {
			missing.add("control.approved");
		}
		return missing;
	}

	private void warnOf(YamlValue place, List<String> missing) {
		if (!missing.isEmpty()) {
			String word = place.text().orElse("");
			place.warn("状态为 " + word + "，却没有写 " + String.join("、", missing),
					"is " + word + ", but there is no " + String.join(", no ", missing));
		}
	}
}
