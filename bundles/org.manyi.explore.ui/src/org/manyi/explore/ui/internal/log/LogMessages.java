/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.log;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of the error log, set by the translation service. */
@NonNullByDefault({})
public class LogMessages {

	public String none;
	public String count;
	public String copy;
	public String copyAll;
	public String clear;
	public String columnTime;
	public String columnKind;
	public String columnMessage;
	public String error;
	public String warning;
	public String details;
	public String stallsShow;
	public String stallsHide;
	public String stall;
}
