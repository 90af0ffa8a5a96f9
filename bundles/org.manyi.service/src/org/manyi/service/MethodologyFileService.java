/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.PlugInDescriptor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Methodology files as their owner writes them: read, checked while they are written, saved, never over a version that
 * was approved and never over what another program wrote. An OSGi service; its calls may take as long as files and
 * plug-ins take.
 */
@ProviderType
public interface MethodologyFileService {

	/**
	 * Reads a file as text, be it a methodology or not yet.
	 *
	 * @throws AnalysisException when it cannot be read, is no UTF-8, or too large for a methodology
	 */
	MethodologyFile read(Path file) throws AnalysisException;

	/**
	 * What is in the file now.
	 *
	 * @return SHA-256 of its bytes, lower case hexadecimal; empty where there is no such file
	 * @throws AnalysisException when it is there and cannot be read
	 */
	Optional<String> hash(Path file) throws AnalysisException;

	/**
	 * Checks a text as if it were the content of a file: everything that is wrong with it, what is missing here, what
	 * to be warned of, and the methodology with its weights, as far as those need no answers. It is the same check as
	 * {@link org.manyi.service.methodology.MethodologyService#check} of a file; the rule is tried on made-up answers.
	 *
	 * @param origin where it comes from
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled, as by a newer text
	 */
	DraftCheck check(String origin, String text, IProgressMonitor monitor);

	/**
	 * Writes a text to a file: all of it, or nothing.
	 *
	 * @param text     the text
	 * @param expected the file as it was read or written last; empty where a new file is meant
	 * @return the file as it is now
	 * @throws FileChangedException when the file is another one than expected, or one is there where a new one is meant
	 * @throws AnalysisException    when the file holds an approved or retired version, or cannot be written
	 */
	MethodologyFile save(Path file, String text, Optional<MethodologyFile> expected)
			throws FileChangedException, AnalysisException;

	/**
	 * The number that a new version would have: the next minor one above the text's own and above every version of the
	 * same methodology that is announced.
	 */
	String proposedVersion(String text);

	/**
	 * What stands against a number for a new version of a text: it must be above the text's own, and not be that of
	 * another announced version of the same methodology.
	 *
	 * @param version {@code major.minor.micro}
	 * @return empty where nothing does
	 */
	Optional<LocalizedText> objection(String text, String version);

	/**
	 * The text of a new version: a draft with that number and reason, signed by nobody yet, else as it is.
	 *
	 * @param version {@code major.minor.micro}
	 * @param reason  why there is another version
	 * @throws AnalysisException when there is an {@link #objection} to the number, the text is no YAML, or its head is
	 *                           written in a way that cannot be changed here
	 */
	String newVersion(String text, String version, LocalizedText reason) throws AnalysisException;

	/** The scoring methods present now. */
	List<PlugInDescriptor> methods();

	/** The weighting schemes present now. */
	List<PlugInDescriptor> weightings();
}
