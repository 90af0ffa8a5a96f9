/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

/**
 * The response of the survey shown that the user wants to see, told through the context of the application.
 *
 * @param number its number in the workspace, [1, ∞)
 */
public record ChosenResponse(long number) {
}
