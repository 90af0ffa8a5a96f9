/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;

/** XML of a workbook has a document type. */
final class DtdException extends IOException {

	private static final long serialVersionUID = 1L;

	DtdException() {
		super("XML with a document type");
	}
}
