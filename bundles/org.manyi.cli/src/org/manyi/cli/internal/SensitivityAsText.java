/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.manyi.service.compare.Sensitivity;

/**
 * A figure's dependence on its weights for people at a terminal.
 *
 * @param locale the language
 */
record SensitivityAsText(Locale locale) {

	void write(Sensitivity sensitivity, OutputStream out) throws IOException {
		Texts texts = new Texts(locale);
		TextPage page = new TextPage();
		InputText input = new InputText(texts, page);
		input.head(sensitivity.analysis());
		new WeightRangesText(texts, page, sensitivity).write();
		new SimulationText(texts, page, sensitivity).write();
		input.tail(sensitivity.analysis());
		page.writeTo(out);
	}
}
