/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import org.manyi.model.LocalizedText;
import org.manyi.service.FigureKind;
import org.manyi.service.compare.Side;

/** A figure of one variant, before it is matched with those of others. */
record NamedSide(FigureKind kind, String id, LocalizedText name, Side side) {
}
