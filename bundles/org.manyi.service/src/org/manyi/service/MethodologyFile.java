/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;

/**
 * A methodology file as it is on disk.
 *
 * @param path            the file
 * @param text            its text, without byte order mark
 * @param byteOrderMark   whether it has one, which it keeps
 * @param hash            SHA-256 of its bytes, lower case hexadecimal
 */
public record MethodologyFile(Path path, String text, boolean byteOrderMark, String hash) {
}
