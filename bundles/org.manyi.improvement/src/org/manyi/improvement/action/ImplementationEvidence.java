/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A file that shows that a countermeasure was carried out (措施实施资料). The file itself stays where it is; by its digest
 * it is told whether it is still the same.
 *
 * @param file   its name, without folders; not blank
 * @param sha256 SHA-256 of its bytes, lower case hexadecimal
 * @param note   what it shows; may be empty
 * @param by     who put it there
 * @param on     the day
 */
public record ImplementationEvidence(String file, String sha256, String note, String by, LocalDate on) {

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	public ImplementationEvidence {
		if (file.isBlank() || !DIGEST.matcher(sha256).matches()) {
			throw new IllegalArgumentException("file “" + file + "”, SHA-256 “" + sha256 + "”");
		}
	}
}
