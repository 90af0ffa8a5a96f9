/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * Something a reader must know before trusting a number.
 *
 * @param code    stable, such as {@code few-valid-answers}
 * @param subject the id of the item, dimension or measure it speaks of; empty where it speaks of the whole
 * @param text    what it is and what to do
 */
public record Warning(String code, Optional<String> subject, LocalizedText text) {
}
