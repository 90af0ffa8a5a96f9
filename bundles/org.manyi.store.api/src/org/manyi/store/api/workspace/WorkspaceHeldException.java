/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Another process has the workspace open. */
public class WorkspaceHeldException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	private final long processId;
	private final String host;
	private final @Nullable String contact;

	/**
	 * @param reason    who holds it and what to do
	 * @param processId the holder's process id, 0 where unknown
	 * @param host      the name of the holder's machine, empty where unknown
	 * @param contact   what the holder has {@linkplain Workspace#announce announced}, where it has and runs on this
	 *                  machine
	 */
	public WorkspaceHeldException(LocalizedText reason, long processId, String host, Optional<String> contact) {
		super(reason);
		this.processId = processId;
		this.host = host;
		this.contact = contact.orElse(null);
	}

	/** The process that holds it, above 0; 0 where that is not known. */
	public long processId() {
		return processId;
	}

	/** The machine that process runs on; empty where that is not known. */
	public String host() {
		return host;
	}

	/** How the holder can be reached, as it says itself; empty where it cannot be. */
	public Optional<String> contact() {
		return Optional.ofNullable(contact);
	}
}
