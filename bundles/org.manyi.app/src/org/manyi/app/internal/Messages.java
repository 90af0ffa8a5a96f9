/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of this bundle's code, set by the translation service. */
@NonNullByDefault({})
public class Messages {

	public String aboutTitle;
	public String aboutProduct;
	public String aboutPurpose;
	public String aboutLicence;
	public String aboutParts;
	public String aboutCopy;
	public String close;
	public String stalled;
	public String helpTitle;
	public String themeLight;
	public String themeDark;
	public String themeSystem;
	public String navigator;
	public String preferences;
	public String restoreDefaults;
	public String ok;
	public String cancel;
	public String language;
	public String languageOfDesktop;
	public String reopen;
	public String theme;
}
