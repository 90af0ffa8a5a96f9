/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.Optional;

/**
 * The weights of criteria that were judged against each other.
 *
 * @param weights     in the order of the criteria, adding up to 1
 * @param consistency of the matrix they come from; empty where they were merged from the weights of several experts
 */
record Priorities(double[] weights, Optional<Consistency> consistency) {
}
