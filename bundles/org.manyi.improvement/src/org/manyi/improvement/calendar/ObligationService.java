/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The calendar of obligations of a workspace. An OSGi service; never called on the user interface's thread. May be
 * called by several threads.
 */
@ProviderType
public interface ObligationService {

	/**
	 * What can be done or is due on those days, and how it stands, ordered as {@link ObligationCalendar} says.
	 *
	 * @throws EvidenceException when the workspace cannot be read
	 */
	ObligationList obligations(ObligationRequest request) throws EvidenceException;

	/**
	 * Records that an obligation was done, was waived, or is open again.
	 *
	 * @return what is recorded now
	 * @throws org.manyi.store.api.record.RecordConflictException when somebody has recorded something else of it since
	 * @throws EvidenceException                                  when it cannot be written
	 */
	KeptRecord settle(SettlementRequest request) throws EvidenceException;
}
