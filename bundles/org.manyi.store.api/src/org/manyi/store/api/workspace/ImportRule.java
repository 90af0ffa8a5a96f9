/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A rule that an import was done by, word for word, so that it can be done and explained again when the file it came
 * from has changed or gone.
 *
 * @param kind    what it rules
 * @param id      its id
 * @param version its version
 * @param text    the text of its file; never empty
 */
public record ImportRule(Kind kind, String id, String version, String text) {

	/** What a rule rules. */
	public enum Kind {
		/** Items and scale, and how they are scored. */
		METHODOLOGY,
		/** What the columns and labels of the file mean. */
		MAPPING
	}

	/** SHA-256 of the text in UTF-8, lower case hexadecimal. */
	public String sha256() {
		try {
			return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
