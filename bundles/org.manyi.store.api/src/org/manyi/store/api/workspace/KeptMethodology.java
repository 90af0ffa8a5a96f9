/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.Instant;

/**
 * A version of a methodology that a workspace has adopted.
 *
 * @param rule    its id, version and text
 * @param at      when it was adopted
 * @param person  by whom
 * @param reason  why; may be empty
 * @param version the data version that its adoption made
 */
public record KeptMethodology(ImportRule rule, Instant at, String person, String reason, DataVersion version) {
}
