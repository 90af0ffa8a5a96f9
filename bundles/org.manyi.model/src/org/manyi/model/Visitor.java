/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes things that are too many to be kept in a list, one after the other.
 *
 * @param <T> what it takes
 * @param <X> what it may throw, which ends the going through
 */
@ConsumerType
@FunctionalInterface
public interface Visitor<T, X extends Exception> {

	/** Takes one. */
	void visit(T thing) throws X;
}
