/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.leads;

/**
 * A way on from what was found.
 *
 * @param id    the identity of its widget
 * @param words what it leads to, to be clicked on
 * @param about what is to be seen there
 * @param run   leads there
 */
record Lead(String id, String words, String about, Runnable run) {
}
