/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

/**
 * One call of a plug-in with the checks of what it returns, made on a guarded thread.
 *
 * @param <S> the service
 * @param <T> what the call yields
 */
@FunctionalInterface
public interface PlugInCall<S, T> {

	T on(S service) throws Exception;
}
