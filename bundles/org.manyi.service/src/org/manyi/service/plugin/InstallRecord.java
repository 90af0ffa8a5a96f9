/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.plugin;

/**
 * What was noted when a plug-in was installed.
 *
 * @param sha256 of the file, in 64 lower case hexadecimal digits
 * @param source the file or address that it was taken from
 */
public record InstallRecord(String sha256, String source) {
}
