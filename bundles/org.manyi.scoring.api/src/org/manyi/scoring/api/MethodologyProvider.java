/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings one methodology file, as an OSGi service. A bundle that only carries such a file need not implement this: it
 * names the file in its manifest header {@value #HEADER} and is announced by itself.
 */
@ConsumerType
public interface MethodologyProvider {

	/** The manifest header of a bundle that carries methodology files: paths inside the bundle, separated by commas. */
	String HEADER = "Manyi-Methodology";

	/** Where the file is, for messages: a path or a bundle with an entry. */
	String origin();

	/** A new stream of the file's bytes. */
	InputStream open() throws IOException;

	/**
	 * Why the file must not be used although nothing is wrong with it, as when it changes an approved version; it is
	 * shown as refused with that reason. Empty for every other file.
	 */
	default Optional<LocalizedText> objection() {
		return Optional.empty();
	}
}
