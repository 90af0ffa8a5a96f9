/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualityService;
import org.manyi.service.quality.ResponsePage;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.quality.ResponseQuality;

/** The responses of a finding, one page after the other as they are asked for. They can be gone through once. */
final class SuspectPages implements Iterable<SuspectResponse> {

	/** A page cannot be read. */
	static final class PageException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient AnalysisException reason;

		PageException(AnalysisException reason) {
			super(reason);
			this.reason = reason;
		}

		AnalysisException reason() {
			return reason;
		}
	}

	private final QualityService service;
	private final QualityReport report;
	private final String findingId;
	private final IProgressMonitor monitor;
	private final ResponsePage first;

	private SuspectPages(QualityService service, QualityReport report, String findingId, IProgressMonitor monitor)
			throws AnalysisException {
		this.service = service;
		this.report = report;
		this.findingId = findingId;
		this.monitor = monitor;
		first = page(0);
	}

	/**
	 * Reads the first page.
	 *
	 * @throws AnalysisException when there is none
	 */
	static SuspectPages open(QualityService service, QualityReport report, String findingId, IProgressMonitor monitor)
			throws AnalysisException {
		return new SuspectPages(service, report, findingId, monitor);
	}

	private ResponsePage page(long after) throws AnalysisException {
		return service.responses(report, findingId, after, ResponseQuality.LARGEST_PAGE, monitor);
	}

	/**
	 * @throws PageException from {@code hasNext}, when the next page cannot be read
	 */
	@Override
	public Iterator<SuspectResponse> iterator() {
		return new Iterator<>() {

			private ResponsePage page = first;
			private int place;

			@Override
			public boolean hasNext() {
				if (place == page.responses().size() && page.next().isPresent()) {
					try {
						page = SuspectPages.this.page(page.next().getAsLong());
						place = 0;
					} catch (AnalysisException e) {
						throw new PageException(e);
					}
				}
				return place < page.responses().size();
			}

			@Override
			public SuspectResponse next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				return page.responses().get(place++);
			}
		};
	}
}
