/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Whether what was done had an effect (效果验证): the change of a figure from before an action to after it, with an
 * interval, less what would have changed anyway, and a verdict. Pure functions of counts: what each respondent
 * contributes before and after, jointly where customers are the same.
 */
@Version("1.0.0")
@NonNullByDefault
package org.manyi.analysis.effect;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
