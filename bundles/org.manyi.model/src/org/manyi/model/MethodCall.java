/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scoring method or weighting scheme by id, with the parameters a methodology gives it.
 *
 * @param methodId   the id of a plug-in's method
 * @param parameters as written, by parameter name; what is not named keeps the method's default
 */
public record MethodCall(String methodId, Map<String, String> parameters) {

	public MethodCall {
		parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
	}
}
