/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

/**
 * Something that was made of the whole of an analysis or of one of its groups.
 *
 * @param <T>    what it is
 * @param part   what it was made of
 * @param result what was made
 */
public record PartResult<T>(AnalysisPart part, T result) {
}
