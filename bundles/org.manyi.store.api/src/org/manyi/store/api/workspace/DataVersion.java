/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

/**
 * A state of a workspace's data: every import, exclusion, correction and freeze makes the next one. Evidence asked for
 * a version stays the same for ever.
 *
 * @param number 0 before the first change, [0, ∞)
 */
public record DataVersion(long number) {
}
