/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.nio.file.Path;

/**
 * Asks that a version be kept.
 *
 * @param workspace the folder
 * @param file      the methodology file
 * @param reason    why, for the audit record; may be empty
 * @param person    who acts
 * @param dryRun    whether nothing is to be kept
 */
public record AdoptionRequest(Path workspace, Path file, String reason, String person, boolean dryRun) {
}
