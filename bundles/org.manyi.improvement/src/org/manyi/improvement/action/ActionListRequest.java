/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Which actions are asked for.
 *
 * @param workspace its folder
 * @param asOf      the number of the data version; empty for the present one
 */
public record ActionListRequest(Path workspace, OptionalLong asOf) {
}
