/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** The same bytes were imported into the survey before and read the same way. Nothing was changed. */
public class AlreadyImportedException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	private final transient ImportRecord record;

	/**
	 * @param reason what happened
	 * @param record the import of then
	 */
	public AlreadyImportedException(LocalizedText reason, ImportRecord record) {
		super(reason);
		this.record = record;
	}

	public ImportRecord record() {
		return record;
	}
}
