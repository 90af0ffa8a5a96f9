/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

/**
 * What a reading was of.
 *
 * @param sha256 SHA-256 of all bytes of the file, lower case hexadecimal
 * @param size   bytes, [0, ∞)
 * @param rows   rows after the header, rejected ones included, [0, ∞)
 */
public record TableReport(String sha256, long size, long rows) {
}
