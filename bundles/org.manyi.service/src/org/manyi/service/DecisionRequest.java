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
 * What every decision on the data of a workspace says.
 *
 * @param workspace the folder
 * @param surveyId  the survey; empty where the workspace holds one alone
 * @param reason    why, for the audit record
 * @param dryRun    whether it is only tried and nothing kept
 * @param person    the acting person, for the audit record
 */
public record DecisionRequest(Path workspace, Optional<String> surveyId, String reason, boolean dryRun, String person) {
}
