/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** The caller asks for a kind of file, or for a way to read it, that there is not: no other file would help. */
public class ReadOptionException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason what there is none of, and what there is instead
	 */
	public ReadOptionException(LocalizedText reason) {
		super(reason);
	}

	/** That an option does not take a value, and which ones it takes. */
	public static ReadOptionException of(ReadOption option, String value) {
		String allowed = String.join(", ", option.values());
		return new ReadOptionException(
				new LocalizedText("读取选项“%s”不能是“%s”。可选：%s。".formatted(option.key(), value, allowed),
						"The option %s cannot be \"%s\". Choose one of: %s.".formatted(option.key(), value, allowed)));
	}
}
