/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Pages of the preferences dialog. A bundle that has one adds a part descriptor to the application, of the category
 * {@value org.manyi.ui.preferences.PreferencePage#CATEGORY}: its label is the page's title, its contribution URI a
 * class that implements {@link org.manyi.ui.preferences.PreferencePage} and has injected what it asks for.
 */
@Version("1.0.0")
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.manyi.ui.preferences;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
