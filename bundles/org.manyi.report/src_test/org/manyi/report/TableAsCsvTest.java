/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class TableAsCsvTest {

	@Test
	void cellsAreQuotedAndFormulasAreNot() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TableAsCsv().write(List.of("Row", "Value"),
				List.of(List.of("1,044", "=1+1"), List.of("", "say \"so\"")), out);
		assertEquals("\uFEFFRow,Value\r\n\"1,044\",'=1+1\r\n,\"say \"\"so\"\"\"\r\n",
				out.toString(StandardCharsets.UTF_8));
	}
}
