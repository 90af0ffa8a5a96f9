/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be recorded of a duty to act.
 *
 * @param workspace its folder
 * @param duty      which one, by its id
 * @param revision  the revision of what is recorded that the person has seen; 0 where nothing was
 * @param waiver    that it is waived; empty where it is open again
 * @param person    who records it
 * @param reason    why, for the audit record; not blank
 */
public record WaiverRequest(Path workspace, String duty, int revision, Optional<DutyWaiver> waiver, String person,
		String reason) {
}
