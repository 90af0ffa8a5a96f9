/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Whether a figure differs between two slices by more than chance (变化): the difference of shares and of scores with an
 * interval and a test, and p-values adjusted where several figures are tested together. Samples are of other
 * respondents, no response being in both; those that are paired are of the same respondents twice.
 */
@Version("1.0.0")
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.manyi.analysis.change;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
