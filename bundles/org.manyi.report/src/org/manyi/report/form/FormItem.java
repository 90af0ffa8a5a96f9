/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.Rational;

/**
 * A line of a questionnaire.
 *
 * @param number      counts the lines of the questionnaire from 1
 * @param item        what is asked
 * @param coefficient the weight λ of the item in [0, 1], as a share of all items of the methodology; empty where it is
 *                    not printed
 */
public record FormItem(int number, Item item, Optional<Rational> coefficient) {
}
