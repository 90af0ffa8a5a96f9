/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import java.nio.file.Path;
import java.util.SortedMap;

import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Slices to which people gave a name, kept with a workspace for everybody who works with it. They are of no survey:
 * one may be had of any survey that has such responses. Reads and writes files: not for the user interface's thread.
 * An OSGi service.
 */
@ProviderType
public interface NamedSliceService {

	/**
	 * The slices kept, by their names.
	 *
	 * @param workspace its folder
	 * @throws AnalysisException when it is no workspace, or they cannot be read
	 */
	SortedMap<String, Slice> slices(Path workspace) throws AnalysisException;

	/**
	 * Keeps a slice, in place of the one of that name where there is one.
	 *
	 * @param name  without the blanks around it [1, 60] characters on one line
	 * @param slice not of all responses
	 * @return the slices kept now
	 * @throws AnalysisException when the name or the slice does not do, or it cannot be written
	 */
	SortedMap<String, Slice> keep(Path workspace, String name, Slice slice) throws AnalysisException;

	/**
	 * Keeps a slice no longer.
	 *
	 * @return the slices kept now
	 * @throws AnalysisException when there is none of that name, or it cannot be written
	 */
	SortedMap<String, Slice> remove(Path workspace, String name) throws AnalysisException;
}
