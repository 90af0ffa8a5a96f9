/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes ids of obligations and of what they come from: the parts that tell one from another, with a slash between. */
public final class ObligationId {

	private ObligationId() {
	}

	/** The id of those parts; different parts have different ids, whatever characters are in them. */
	public static String of(String... parts) {
		return Arrays.stream(parts).map(part -> part.replace("%", "%25").replace("/", "%2F"))
				.collect(Collectors.joining("/"));
	}
}
