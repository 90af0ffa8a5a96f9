/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Locale;

/** For whom something is owed, for each of them once. */
public enum OccasionScope {
	/** 公司: once for the whole company. */
	COMPANY,
	/** 区域、专业主管部门. */
	REGION,
	/** 单位. */
	UNIT,
	/** 公司级客户: each customer of the company. */
	CUSTOMER;

	/** The word for it in a methodology file, such as {@code region}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
