/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * A file in a plug-in folder.
 *
 * @param file    where it is
 * @param id      the symbolic name of the bundle; empty if it is none
 * @param version of the bundle; empty if it is none
 * @param state   whether it can be used
 * @param reason  why it cannot; empty if it can
 */
public record PlugInBundle(Path file, Optional<String> id, Optional<String> version, State state,
		Optional<LocalizedText> reason) {

	/** Whether a file can be used. */
	public enum State {
		/** Its services and files are there. */
		READY,
		/** Another file brings a higher version of it. */
		SUPERSEDED,
		/** Something that it requires is missing. */
		UNRESOLVED,
		/** It was started and failed. */
		FAILED,
		/** It is no plug-in at all. */
		REFUSED
	}
}
