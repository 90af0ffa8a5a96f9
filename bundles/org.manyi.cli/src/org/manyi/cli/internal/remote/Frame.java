/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

/**
 * A part of what goes over a connection.
 *
 * @param payload at most {@link FrameChannel#MOST_BYTES} bytes; nobody else's
 */
record Frame(FrameKind kind, byte[] payload) {
}
