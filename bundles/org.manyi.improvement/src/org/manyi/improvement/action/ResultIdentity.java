/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.store.api.workspace.DataVersion;

/**
 * By what a number was computed, so that it can be computed again: with its survey and slice the same number comes out.
 *
 * @param methodology the id of the methodology
 * @param version     its version
 * @param contentHash SHA-256 of its file, lower case hexadecimal
 * @param options     parameter values other than the methodology's, by {@code parameter} or {@code methodId.parameter}
 * @param data        the state of the data, with what was excluded and corrected in it
 */
public record ResultIdentity(String methodology, String version, String contentHash,
		SortedMap<String, String> options, DataVersion data) {

	public ResultIdentity {
		options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
	}
}
