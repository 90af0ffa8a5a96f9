/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.nio.file.Path;

/**
 * Where an import went.
 *
 * @param workspace the folder
 * @param surveyId  the survey
 */
public record ImportTarget(Path workspace, String surveyId) {
}
