/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.time.LocalDate;
import java.util.Optional;

import org.manyi.model.Methodology;

/**
 * Which adopted version of a methodology is the one for a slice of a survey.
 *
 * @param day     the last day of the slice: of the period that it is restricted to, else of the latest month that has
 *                responses; empty where no response says its date
 * @param version the version in force on that day; empty where none is, or there is no such day
 */
public record VersionInForce(Optional<LocalDate> day, Optional<Methodology> version) {
}
