/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Nothing can be read of a file by its mapping before somebody has corrected it. */
public class MappingRefusedException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	private final transient List<ColumnContents> contents;

	/**
	 * @param reason   what is wrong and what to do
	 * @param contents what stands in the columns, where the request asks for it; else empty
	 */
	public MappingRefusedException(LocalizedText reason, List<ColumnContents> contents) {
		super(reason);
		this.contents = List.copyOf(contents);
	}

	/** What stands in the columns, in file order; may be empty. */
	public List<ColumnContents> contents() {
		return contents;
	}
}
