/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import java.nio.file.Path;

import org.manyi.model.Questionnaire;
import org.osgi.annotation.versioning.ConsumerType;

/** Opens one family of sources, such as delimited text files, as an OSGi service. */
@ConsumerType
public interface EvidenceSourceProvider {

	/** Whether this provider would open the location; looks at its kind, does not read it through. */
	boolean accepts(Path location);

	/**
	 * Opens a location so that its columns are read by the questionnaire.
	 *
	 * @throws EvidenceException when it is missing, unreadable, binary, empty or has no column of the questionnaire
	 */
	EvidenceSource open(Path location, Questionnaire questionnaire) throws EvidenceException;
}
