/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;

/** Puts texts of two languages together. */
final class Messages {

	private Messages() {
	}

	/** One line per text. */
	static LocalizedText lines(List<LocalizedText> texts) {
		return new LocalizedText(texts.stream().map(LocalizedText::zh).collect(Collectors.joining("\n")),
				texts.stream().map(LocalizedText::en).collect(Collectors.joining("\n")));
	}

	/** One sentence after the other. */
	static LocalizedText sentences(LocalizedText first, LocalizedText second) {
		return new LocalizedText(first.zh() + second.zh(), first.en() + " " + second.en());
	}
}
