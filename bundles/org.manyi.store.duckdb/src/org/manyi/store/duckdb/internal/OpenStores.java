/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.api.EvidenceException;

/** The stores that this process has open, each of them once however many use it. */
final class OpenStores {

	private final Map<Path, Place> places = new ConcurrentHashMap<>();
	private final StoreSettings settings;
	private final Clock clock;
	private final Runnable checkThread;

	/**
	 * @param checkThread run before a store is waited for; throws where the thread must not
	 */
	OpenStores(StoreSettings settings, Clock clock, Runnable checkThread) {
		this.settings = settings;
		this.checkThread = checkThread;
		this.clock = clock;
	}

	/** A workspace on the store that is open, or is opened now. */
	DuckDbWorkspace join(StoreFiles files, String actor) throws EvidenceException {
		checkThread.run();
		return new DuckDbWorkspace(
				places.computeIfAbsent(placeOf(files.folder()), folder -> new Place()).join(files, actor), clock,
				actor);
	}

	/** The folder under the one name that all of its names mean. */
	private static Path placeOf(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			return folder;
		}
	}

	/**
	 * Where a store is or was open. Kept when it is closed: whoever waits to open it again must wait at the same place.
	 */
	private final class Place {

		private @Nullable OpenStore store;

		synchronized OpenStore join(StoreFiles files, String actor) throws EvidenceException {
			OpenStore open = store;
			if (open == null || !open.retain()) {
				open = OpenStore.open(files, settings, clock, actor);
				open.setCheck(checkThread);
				store = open;
			}
			return open;
		}
	}
}
