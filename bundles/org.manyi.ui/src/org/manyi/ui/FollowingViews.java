/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

/**
 * Shows views that speak of what the window shows. Found in the context of the application; for the user's thread.
 */
public interface FollowingViews {

	/**
	 * Brings a view to the front and gives it the keyboard. Where it is pinned, a second view takes over its pin first,
	 * so that it follows the window.
	 *
	 * @param part the id of the view
	 */
	void show(String part);
}
