/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.quality.FoundResponse;

/**
 * A response that a finding concerns.
 *
 * @param found the response and where it came from
 * @param why   what is the matter with it
 */
public record SuspectResponse(FoundResponse found, LocalizedText why) {
}
