/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which rates are wanted.
 *
 * @param workspace the folder of a workspace
 * @param surveyId  of which survey; empty for all
 * @param grouping  what a row is
 * @param person    the acting person
 */
public record RateRequest(Path workspace, Optional<String> surveyId, RateGrouping grouping, String person) {
}
