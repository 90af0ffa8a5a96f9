/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The plug-in bundles in the plug-in folders. What is in them when the product starts is there for whoever asks first.
 * An OSGi service. Listeners to methodologies are told of what comes and goes, by the plug-ins themselves.
 */
@ProviderType
public interface PlugInBundles {

	/** The folder of this user, where plug-ins are installed to; empty where the product was started without one. */
	Optional<Path> folder();

	/** Every file in the folders that is a plug-in or should be one, as it is now, ordered by id, then by file. */
	List<PlugInBundle> bundles();

	/**
	 * Looks into the folders, and takes in, takes out and replaces what has changed since. Returns when that is done.
	 */
	void rescan();

	/** From now on the folders are watched and a change is noticed at once. Once is enough. */
	void follow();

	/**
	 * Looks whether bundles could be used, without installing them.
	 *
	 * @param files bundles; of one id with what is installed they are looked at in place of that
	 * @return for each file what would be the case, in order; never superseded nor failed, since nothing is started
	 */
	List<PlugInBundle> tryOut(List<Path> files);
}
