/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.plugin;

import java.util.Optional;

import org.manyi.scoring.PlugInBundle;

/**
 * A file in a plug-in folder.
 *
 * @param bundle   what it is and whether it can be used
 * @param record   what is known of its installation; empty if it was copied into the folder by hand
 * @param modified whether it is another file than the one that was installed
 */
public record InstalledPlugIn(PlugInBundle bundle, Optional<InstallRecord> record, boolean modified) {
}
