/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.mapping.RejectWriter;
import org.manyi.service.ImportCounts;
import org.manyi.service.ImportService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.ResponseSink;

/** Counts what is read on its way to where it is kept, and lists the rejects. */
final class CountedSink implements ResponseSink {

	private final Optional<? extends ResponseSink> next;
	private final Optional<RejectWriter> list;
	private final List<Reject> first = new ArrayList<>();
	private final InvalidLabels invalidLabels = new InvalidLabels();
	private final MetNames names = new MetNames();
	private long accepted;
	private long rejected;
	private long invalid;

	/**
	 * @param next where it is kept; empty for nowhere
	 * @param list of rejects; empty for none
	 */
	CountedSink(Optional<? extends ResponseSink> next, Optional<RejectWriter> list) {
		this.next = next;
		this.list = list;
	}

	@Override
	public void accept(CodedResponse response) throws EvidenceException {
		accepted++;
		names.add(response);
		if (next.isPresent()) {
			next.get().accept(response);
		}
	}

	@Override
	public void reject(Reject reject) throws EvidenceException {
		if (reject.column().isPresent()) {
			invalid++;
			invalidLabels.add(reject.column().get(), reject.value());
		} else {
			rejected++;
		}
		if (first.size() < ImportService.MOST_REJECTS) {
			first.add(reject);
		}
		if (list.isPresent()) {
			list.get().add(reject);
		}
		if (next.isPresent()) {
			next.get().reject(reject);
		}
	}

	/** The first rejects. */
	List<Reject> rejects() {
		return first;
	}

	InvalidLabels invalidLabels() {
		return invalidLabels;
	}

	/** The names of units and what else responses are told apart by. */
	MetNames names() {
		return names;
	}

	ImportCounts counts() {
		return new ImportCounts(accepted + rejected, accepted, rejected, invalid);
	}
}
