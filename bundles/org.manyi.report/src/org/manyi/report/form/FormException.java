/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import org.manyi.model.LocalizedText;

/** A form cannot be made on this machine. The message says why and what to do, in both languages. */
public class FormException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient LocalizedText text;

	public FormException(LocalizedText text) {
		super(text.en());
		this.text = text;
	}

	/** What happened and what to do. */
	public LocalizedText text() {
		return text;
	}
}
