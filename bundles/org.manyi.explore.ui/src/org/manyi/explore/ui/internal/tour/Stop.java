/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

/**
 * Where the tour stops.
 *
 * @param view   the id of the view that is brought to the front
 * @param widget the identity of the widget that is pointed at; where it is not to be seen, the view is
 * @param title  in the user's language
 * @param text   likewise, a few sentences
 */
record Stop(String view, String widget, String title, String text) {
}
