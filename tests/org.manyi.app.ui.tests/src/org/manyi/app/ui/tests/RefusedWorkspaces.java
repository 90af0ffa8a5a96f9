/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.nio.file.Path;
import java.util.List;

import org.manyi.service.HeldWorkspace;
import org.manyi.service.WorkspaceService;
import org.manyi.store.api.EvidenceException;

/** A workspace service that opens none. */
final class RefusedWorkspaces implements WorkspaceService {

	private final WorkspaceService real;
	private final EvidenceException refusal;

	/**
	 * @param refusal why
	 */
	RefusedWorkspaces(WorkspaceService real, EvidenceException refusal) {
		this.real = real;
		this.refusal = refusal;
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return real.isWorkspace(folder);
	}

	@Override
	public HeldWorkspace open(Path folder, String person) throws EvidenceException {
		throw refusal;
	}

	@Override
	public HeldWorkspace create(Path folder, String person) throws EvidenceException {
		throw refusal;
	}

	@Override
	public List<Path> held() {
		return real.held();
	}
}
