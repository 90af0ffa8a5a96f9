/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;

/** The one part of the workbench until its views are contributed. */
public class WelcomePart {

	/**
	 * Fills the part.
	 *
	 * @param parent where the part is drawn
	 */
	@PostConstruct
	public void create(Composite parent) {
		new Label(parent, SWT.NONE).setText("Manyi 满意");
	}
}
