/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a control that has no words of its own is called when it is read aloud. */
public final class SpokenName {

	private SpokenName() {
	}

	/**
	 * Names a control.
	 *
	 * @param name asked each time it is read, as language and content may change
	 * @return the control
	 */
	public static <C extends Control> C set(C control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name.get();
				}
			}
		});
		return control;
	}
}
