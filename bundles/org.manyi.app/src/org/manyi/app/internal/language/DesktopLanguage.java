/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.language;

import java.util.Locale;

/**
 * The language of the desktop, told through the context.
 *
 * @param locale as the system said at the start
 */
public record DesktopLanguage(Locale locale) {
}
