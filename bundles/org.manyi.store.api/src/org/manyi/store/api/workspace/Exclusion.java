/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

/**
 * A response that is excluded.
 *
 * @param decision who, when and why
 * @param since    the data version from which it is in force: that of the decision, or of the later reading of the same
 *                 row that it was carried over to
 * @param response which response
 */
public record Exclusion(ChangeHead decision, DataVersion since, ResponseKey response) {
}
