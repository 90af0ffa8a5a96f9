/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.model.LocalizedText;

/**
 * Something wrong that checking a store found.
 *
 * @param code stable, such as {@code audit-broken}
 * @param text what is wrong and what to do
 */
public record StoreFinding(String code, LocalizedText text) {
}
