/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.manyi.model.Slice;
import org.manyi.store.api.quality.ResponseFilter;

/**
 * The responses of a slice that the user wants to see, as those behind a bar or an item, told through the
 * context of the application.
 *
 * @param shown  the slice that the window shows, or is about to
 * @param slice  of which slice: that shown, or the one it is compared with
 * @param filter what must hold of them
 */
public record ResponseWish(Slice shown, Slice slice, ResponseFilter filter) {
}
