/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

/**
 * What every decision needs.
 *
 * @param reason why, for the audit record; not blank
 * @param dryRun whether it is only tried: the result says what would change, and nothing is kept
 */
public record DecisionTerms(String reason, boolean dryRun) {
}
