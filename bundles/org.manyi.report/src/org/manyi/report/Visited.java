/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;

import org.manyi.model.Visitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Things that are too many to be kept in a list, and are written as they come.
 *
 * @param <T> what they are
 * @param <X> what may keep them from coming
 */
@ConsumerType
@FunctionalInterface
public interface Visited<T, X extends Exception> {

	/**
	 * Gives all of them, once.
	 *
	 * @throws IOException what the visitor throws
	 * @throws X           when there are no more to be had
	 */
	void each(Visitor<T, IOException> visitor) throws IOException, X;
}
