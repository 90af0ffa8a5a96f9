/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.model.PeriodUnit;

/**
 * Asks what another version would make of past periods.
 *
 * @param source   a survey file, or the folder of a workspace
 * @param surveyId the survey of the workspace; empty where it holds one alone, and for a file
 * @param before   what it is compared with
 * @param inForce  whether {@code before} stands for the versions in force: each period by its own
 * @param draft    the version in question
 * @param by       the length of the periods
 */
public record EffectRequest(Path source, Optional<String> surveyId, Methodology before, boolean inForce,
		Methodology draft, PeriodUnit by) {
}
