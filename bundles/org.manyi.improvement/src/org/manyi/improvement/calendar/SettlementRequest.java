/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be recorded of an obligation.
 *
 * @param workspace  its folder
 * @param obligation which one, by its id
 * @param revision   the revision of what is recorded that the person has seen; 0 where nothing was
 * @param settlement that it was done or waived; empty where it is open again
 * @param person     who records it
 * @param reason     why, for the audit record; not blank
 */
public record SettlementRequest(Path workspace, String obligation, int revision, Optional<Settlement> settlement,
		String person, String reason) {
}
