/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.Instant;

/**
 * What the workspace keeps of an import.
 *
 * @param number     its number in the workspace, [1, ∞)
 * @param surveyId   the survey it went into
 * @param file       the file
 * @param at         when
 * @param by         the acting person
 * @param version    the data version that it made
 * @param read       rows read, [0, ∞)
 * @param accepted   returned sheets, [0, read]
 * @param rejected   rows that are no returned sheets, [0, read]
 * @param invalid    invalid answers of the accepted ones, [0, ∞)
 * @param superseded responses that do not count because of another of the same id, [0, ∞)
 */
public record ImportRecord(long number, String surveyId, SourceFile file, Instant at, String by, DataVersion version,
		long read, long accepted, long rejected, long invalid, long superseded) {
}
