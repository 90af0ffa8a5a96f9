/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;

/**
 * A named range of a score (满意度等级), half-open: from {@code lower}, up to but not including the next higher band's.
 *
 * @param name  such as 很满意
 * @param lower the smallest score of the band, as written
 */
public record Band(LocalizedText name, BigDecimal lower) {
}
