/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/**
 * The first-level indicator (一级指标) at the top of an indicator set.
 *
 * @param id   unique in its indicator set
 * @param name its name, such as 顾客满意度
 */
public record Index(String id, LocalizedText name) {
}
