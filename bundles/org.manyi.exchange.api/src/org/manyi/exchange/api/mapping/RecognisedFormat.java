/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import org.manyi.exchange.api.Recognition;
import org.manyi.exchange.api.SurveyFormat;

/**
 * A kind of file that a file may be.
 *
 * @param format      the kind
 * @param recognition how sure that is
 */
public record RecognisedFormat(SurveyFormat format, Recognition recognition) {
}
