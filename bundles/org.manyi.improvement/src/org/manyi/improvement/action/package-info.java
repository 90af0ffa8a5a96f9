/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Corrections, corrective actions, preventive actions and improvements (纠正、纠正措施、预防措施、改进): what was found, what was
 * done about it step by step, and whether it is proved to have helped.
 * <p>
 * All types are immutable values. {@link org.manyi.improvement.action.ActionRules} says which steps an action needs,
 * why it cannot be closed, and which changes of it are refused, as typed reasons; it is pure. An
 * {@link org.manyi.improvement.action.Action} is kept as one record of the workspace, with a revision for each change.
 * Days are those of the company's own calendar. Neither clock nor zone nor acting person is asked of the system: they
 * come with each request. Lists keep the order in which they were written; an empty text means that nothing was said.
 */
@NonNullByDefault
package org.manyi.improvement.action;

import org.eclipse.jdt.annotation.NonNullByDefault;
