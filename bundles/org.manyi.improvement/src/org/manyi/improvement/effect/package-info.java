/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Whether an action had the effect that it was taken for: the same figure of the same customers or units, before and
 * after, from the responses of a workspace as of one state of its data.
 */
@NonNullByDefault
package org.manyi.improvement.effect;

import org.eclipse.jdt.annotation.NonNullByDefault;
