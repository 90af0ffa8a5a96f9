/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import org.manyi.model.LocalizedText;

/**
 * One other way to read or weigh, as an option of a variant.
 *
 * @param key   {@code methodId.parameter}, or {@value Variant#WEIGHTING}
 * @param value its value
 * @param label in words
 */
public record OptionChoice(String key, String value, LocalizedText label) {
}
