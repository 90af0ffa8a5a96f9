/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.osgi.annotation.versioning.ProviderType;

/** Looks after the plug-ins in the plug-in folders. An OSGi service. */
@ProviderType
public interface PlugInService {

	/** Every file in the plug-in folders that is a plug-in or should be one, ordered by id, then by file. */
	List<InstalledPlugIn> list();

	/** What plug-ins bring, those of the product among them, and what is wrong with some. */
	PlugInOverview overview();

	/**
	 * Installs plug-ins into the folder of this user, all of them or none: they may require each other. Each replaces
	 * an earlier version of itself. They are used at once.
	 *
	 * @throws org.manyi.service.InvalidRequestException           when a location is no file and no address of one
	 * @throws AnalysisException                                   when one cannot be had, is no plug-in, is there
	 *                                                             already in this or a later version, or misses
	 *                                                             something; nothing is installed then
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	List<InstalledPlugIn> install(PlugInRequest request, IProgressMonitor monitor) throws AnalysisException;

	/**
	 * Takes a plug-in out of use. Its files are not deleted but put aside, so that it can be put back.
	 *
	 * @param name      the symbolic name of the bundle, or the name of a file in a plug-in folder
	 * @param workspace whose versions of methodologies are looked at, beside those of plug-ins; empty for the latter
	 *                  alone
	 * @return where its files are now, and which methodologies lost something
	 * @throws org.manyi.service.InvalidRequestException when there is none of that name, or no such workspace
	 * @throws AnalysisException                         when a file cannot be moved, or the workspace not be read;
	 *                                                   nothing is removed then
	 */
	Removal remove(String name, Optional<Path> workspace) throws AnalysisException;

	/**
	 * From now on, and as long as the process runs, plug-ins that come, change and go are noticed at once. Once is
	 * enough.
	 */
	void follow();
}
