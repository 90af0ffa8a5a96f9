/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Starts the product from a plain class path: what the start scripts call.
 * <p>
 * The standard Equinox launcher starts the product too. This one is for the scripts: it keeps everything that is
 * written out of the installation, gives every running workbench a state of its own, and starts a command with the
 * bundles that a command needs, connected with the framework from the class path, so that it answers in a fraction of a
 * second. Nothing here runs inside the framework.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.manyi.launcher.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
