/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What a store may use of the machine.
 *
 * @param memoryMegabytes the most memory the database takes beside Java's heap, [256, ∞)
 * @param threads         the most threads of a query, [1, ∞)
 */
public record StoreSettings(long memoryMegabytes, int threads) {

	/**
	 * Group columns whose values span at most so many bits together are counted in an array, not in a hash table: five
	 * to ten times as fast for a unit × month × item × level tally, at 24 MB a thread.
	 */
	private static final int ARRAY_BITS = 20;

	/**
	 * The settings of a machine.
	 *
	 * @param heapMegabytes the largest heap of Java, of which the store may take as much again, at least 1 GB and at
	 *                      most 4
	 */
	public static StoreSettings of(long heapMegabytes, int processors) {
		return new StoreSettings(Math.clamp(heapMegabytes, 1024, 4096), processors);
	}

	/** How a database is opened that may not be changed. */
	Properties reading(Path temporary) {
		Properties properties = properties(temporary);
		properties.put("access_mode", "READ_ONLY");
		return properties;
	}

	/** How the database is opened. */
	Properties properties(Path temporary) {
		Properties properties = new Properties();
		properties.put("memory_limit", memoryMegabytes + "MB");
		properties.put("threads", Integer.toString(threads));
		properties.put("temp_directory", temporary.toString());
		properties.put("perfect_ht_threshold", Integer.toString(ARRAY_BITS));
		properties.put("preserve_insertion_order", "false");
		properties.put("autoinstall_known_extensions", "false");
		properties.put("autoload_known_extensions", "false");
		return properties;
	}
}
