/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.Methodology;

/**
 * What the texts that workspaces keep say, of those asked for last: a kept text never changes. May be used by several
 * threads.
 */
final class KeptTexts {

	private static final int MOST = 64;

	private final Map<Text, Methodology> read = new LinkedHashMap<>(MOST, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		@NonNullByDefault({})
		protected boolean removeEldestEntry(Map.Entry<Text, Methodology> eldest) {
			return size() > MOST;
		}
	};

	private record Text(String origin, String text) {
	}

	/** What the text was found to say; empty where it was not read lately. */
	synchronized Optional<Methodology> find(String origin, String text) {
		return Optional.ofNullable(read.get(new Text(origin, text)));
	}

	synchronized void keep(String origin, String text, Methodology methodology) {
		read.put(new Text(origin, text), methodology);
	}
}
