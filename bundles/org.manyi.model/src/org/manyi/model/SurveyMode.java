/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/** How customers are asked: visit 上门访问, telephone 电话访问, sheet 调查表. */
public enum SurveyMode {
	VISIT, TELEPHONE, SHEET
}
