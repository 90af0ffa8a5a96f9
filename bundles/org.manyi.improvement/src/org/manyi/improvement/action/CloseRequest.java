/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.nio.file.Path;

/**
 * An action to be closed.
 *
 * @param workspace its folder
 * @param action    its id
 * @param revision  the revision that the approver has read
 * @param closure   who closes it, on which day and why; the approver is the acting person
 * @param rules     the rules of its steps
 * @param reason    why, for the audit record; not blank
 */
public record CloseRequest(Path workspace, String action, int revision, Closure closure, ActionRules rules,
		String reason) {
}
