/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some of the responses that a finding concerns.
 *
 * @param responses by ascending number
 * @param next      what to ask the next page after; empty where there is no more
 */
public record ResponsePage(List<SuspectResponse> responses, OptionalLong next) {

	public ResponsePage {
		responses = List.copyOf(responses);
	}
}
