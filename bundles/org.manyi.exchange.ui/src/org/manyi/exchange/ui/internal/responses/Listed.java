/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.manyi.service.ResponseIndex;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.FoundResponse;

/**
 * What there is to list.
 *
 * @param page the page at hand
 * @param rows the responses of it; none where there is nothing to list
 */
record Listed(ResponseIndex index, int page, List<FoundResponse> rows) {

	Listed {
		rows = List.copyOf(rows);
	}

	/**
	 * Asks for it.
	 *
	 * @param opened the number of the response whose page is wanted; the first page where it is not there
	 */
	static Listed of(ResponseService service, ResponseListRequest request, Optional<Long> opened,
			IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		ResponseIndex index = service.index(request, monitor);
		if (index.pages().isEmpty()) {
			return new Listed(index, 0, List.of());
		}
		int page = opened.map(index::pageOf).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(0);
		return new Listed(index, page, service.page(request, index, index.pages().get(page), monitor));
	}
}
