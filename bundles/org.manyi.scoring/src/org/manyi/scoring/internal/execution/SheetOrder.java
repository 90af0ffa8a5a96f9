/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.internal.plugin.MethodDescription;

/**
 * A sheet that is wanted of every slice.
 *
 * @param number     its place among the sheets of a slice, [0, ∞)
 * @param method     the method that makes it
 * @param parameters the readings it is made by
 * @param required   whether it is made in any case, or only where its evidence was planned for
 */
record SheetOrder(int number, Ready<ScoringMethod, MethodDescription> method, Parameters parameters,
		boolean required) {
}
