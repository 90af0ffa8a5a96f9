/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

/**
 * What was read of a file.
 *
 * @param read     rows, [0, ∞)
 * @param accepted returned sheets, [0, read]
 * @param rejected rows that are no returned sheets, [0, read]
 * @param invalid  invalid answers of the accepted ones, [0, ∞)
 */
public record ImportCounts(long read, long accepted, long rejected, long invalid) {
}
