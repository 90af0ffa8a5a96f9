/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.util.Optional;

import org.manyi.analysis.quality.Reliability;
import org.manyi.model.LocalizedText;

/**
 * Items that are meant to measure one thing.
 *
 * @param dimensionId the dimension; empty for all items of the survey
 * @param name        its name
 * @param reliability how consistent its items are
 */
public record Scale(Optional<String> dimensionId, LocalizedText name, Reliability reliability) {
}
