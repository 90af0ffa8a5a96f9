/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Another process has the workspace open. */
public class WorkspaceHeldException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	private final long processId;

	/**
	 * @param reason    who holds it and what to do
	 * @param processId the holder's process id, 0 where unknown
	 */
	public WorkspaceHeldException(LocalizedText reason, long processId) {
		super(reason);
		this.processId = processId;
	}

	public long processId() {
		return processId;
	}
}
