/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * When customers have to be asked and results reported, as a methodology says it: obligations derived from its
 * occasions and duties, from the calendar and from events. Pure computation; days are those of the company's own
 * calendar.
 */
@NonNullByDefault
package org.manyi.improvement.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
