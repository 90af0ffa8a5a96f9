/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.internal.plugin.PlugIn;

/**
 * A method or weighting scheme that can be called.
 *
 * @param <S>        the service
 * @param <D>        what it says of itself
 * @param plugIn     the plug-in
 * @param described  what it says of itself
 * @param descriptor the part of it that names the parameters
 * @param parameters the values in force of all its parameters
 */
record Ready<S, D>(PlugIn<S, D> plugIn, D described, PlugInDescriptor descriptor, Parameters parameters) {
}
