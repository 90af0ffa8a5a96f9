/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import org.eclipse.swt.widgets.Control;

/** One chapter of the form. */
interface FormPage {

	/** Its widgets. */
	Control control();

	/** Fits it into that width. */
	default void fold(int width) {
		// most pages have one column of names and one of fields
	}

	/** Shows the document, in the user's language. */
	void show();
}
