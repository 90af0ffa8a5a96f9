/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.time.LocalDate;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.store.api.workspace.KeptMethodology;

/**
 * A version of a methodology and where it is.
 *
 * @param methodology the version
 * @param origin      where it is, for messages
 * @param kept        how it was adopted; empty where it is a file of the folder or of a plug-in
 * @param changed     whether the workspace has adopted another text of the same approved version, so that this one is
 *                    not used
 * @param until       the first day on which it no longer holds because another adopted version does, or it is retired;
 *                    empty where no such day is known
 */
public record KnownVersion(Methodology methodology, String origin, Optional<KeptMethodology> kept, boolean changed,
		Optional<LocalDate> until) {
}
