/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ConsumerType;

/** A kind of survey file: one tool's export, or a plain table. An OSGi service, stateless. */
@ConsumerType
public interface SurveyFormat {

	/** Unique; lower case letters, digits and hyphens, such as {@code qualtrics}. */
	String id();

	/** The name that users know it by. */
	LocalizedText name();

	/** The options by which {@link #open} can be told how to read, in the order they are shown; may be empty. */
	List<ReadOption> options();

	/**
	 * Looks whether a file is of this kind.
	 *
	 * @return empty when it is not
	 * @throws EvidenceException when it is but cannot be read: encrypted, damaged, a bomb
	 */
	Optional<Recognition> recognise(FileSample sample) throws EvidenceException;

	/**
	 * Opens a file as a table.
	 *
	 * @param sample  the file
	 * @param options as {@link Recognition#options} gave or the user corrected them
	 * @throws EvidenceException when it cannot be read so, with the reason and what to do
	 */
	SurveyTable open(FileSample sample, ReadOptions options) throws EvidenceException;
}
