/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rejects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.manyi.exchange.api.mapping.RejectWriter;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** The complete list of rejects for whoever reads a file by a mapping. */
public final class RejectListWriter implements RejectWriter {

	private final RejectList list;

	/**
	 * @param source the survey file, which must not be overwritten
	 * @param target where the list goes
	 */
	public RejectListWriter(Path source, Path target) throws EvidenceException {
		list = new RejectList(source, Optional.of(target));
	}

	@Override
	public void add(Reject reject) throws EvidenceException {
		try {
			list.add(reject);
		} catch (UncheckedEvidenceException e) {
			throw e.failure();
		}
	}

	@Override
	public void complete() throws EvidenceException {
		list.complete();
	}

	@Override
	public void close() {
		try {
			list.close();
		} catch (IOException e) {
			// a hidden part of a list is left
		}
	}
}
