/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.stream.Collectors;

import org.manyi.model.GroupKey;
import org.manyi.service.AnalysisPart;

/**
 * How a group is called.
 *
 * @param texts in their language
 */
record GroupName(Texts texts) {

	/** Such as {@code unit North · quarter 2026-Q3}. */
	String of(GroupKey key) {
		return key.values().entrySet().stream()
				.map(value -> texts.get("field." + value.getKey().name()) + " " + value(value.getValue()))
				.collect(Collectors.joining(" · "));
	}

	/** The version by which a part was scored, and whether it only stands in for the one in force. */
	String version(AnalysisPart part) {
		String version = part.plan().methodology().version();
		return part.version().isSubstitute() ? texts.get("groups.substitute", version) : version;
	}

	/** The value, or words for that there is none. */
	String value(String value) {
		return value.isEmpty() ? texts.get("groups.unsaid") : value;
	}
}
