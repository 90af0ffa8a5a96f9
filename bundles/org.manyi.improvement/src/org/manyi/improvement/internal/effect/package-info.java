/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Effects of actions as a service. */
@NonNullByDefault
package org.manyi.improvement.internal.effect;

import org.eclipse.jdt.annotation.NonNullByDefault;
