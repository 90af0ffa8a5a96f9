/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.preferences;

import org.eclipse.swt.widgets.Composite;

/**
 * A page of the preferences dialog, made anew whenever the dialog is opened. What the user enters stays in its fields
 * until the dialog is agreed to.
 */
public interface PreferencePage {

	/** The category of the part descriptors that announce pages. */
	String CATEGORY = "org.manyi.preferences";

	/**
	 * Makes the fields, with what is in force now.
	 *
	 * @param parent in a grid of two columns: a label and its field
	 */
	void create(Composite parent);

	/** Fills the fields with what was in force at the first start. */
	void restoreDefaults();

	/** Puts what the fields say in force. */
	void apply();
}
