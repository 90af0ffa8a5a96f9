/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.swt.widgets.Composite;

/** What stands above the content of a view that does not follow the window. Found in the context of the view's part. */
public interface PartHead {

	/**
	 * Makes it, and the room below it.
	 *
	 * @param parent of the part, with nothing in it yet
	 * @return filled by the view
	 */
	Composite create(Composite parent);
}
