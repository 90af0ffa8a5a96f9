/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/**
 * Where a rule is written.
 *
 * @param document the document's title or number; never a company's name
 * @param clause   the clause with its section title, such as {@code §4.3(4)} or {@code 文件内容(五)4④}
 */
public record ClauseReference(String document, String clause) {
}
