/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.preferences;

import org.manyi.ui.preferences.PreferencePage;

/**
 * A page of the dialog.
 *
 * @param id    that of its descriptor in the application
 * @param title in the user's language
 */
record TitledPage(String id, String title, PreferencePage page) {
}
