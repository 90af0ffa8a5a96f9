/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.nio.file.Path;

/**
 * An action to be kept as it is now.
 *
 * @param workspace its folder
 * @param action    the whole action, with the revision that was read
 * @param rules     the rules of its steps
 * @param person    who changes it
 * @param reason    why, for the audit record; not blank
 */
public record ChangeRequest(Path workspace, Action action, ActionRules rules, String person, String reason) {
}
