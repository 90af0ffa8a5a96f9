/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The actions of a workspace. An OSGi service; never called on the user interface's thread. May be called by several
 * threads. Who read a revision that is not the latest any more is refused with a
 * {@link org.manyi.store.api.record.RecordConflictException}, of which {@link ActionConflict} shows both.
 */
@ProviderType
public interface ActionService {

	/**
	 * The actions as of a state of the data.
	 *
	 * @throws EvidenceException when the workspace cannot be read
	 */
	ActionList actions(ActionListRequest request) throws EvidenceException;

	/**
	 * Opens an action. Its author is the person who opens it.
	 *
	 * @return what is kept, with the id that it was given: the year of its opening and the next number in it
	 * @throws EvidenceException when it cannot be written
	 */
	Action open(OpenRequest request) throws EvidenceException;

	/**
	 * Keeps an action as it is now, as the next revision of the one that was read.
	 *
	 * @return what is kept
	 * @throws ActionRefusedException                             when the rules of steps stand against it
	 * @throws org.manyi.store.api.record.RecordConflictException when somebody has changed it since
	 * @throws EvidenceException                                  when it cannot be written
	 */
	Action change(ChangeRequest request) throws EvidenceException;

	/**
	 * Closes an action. The approver is the person who closes it.
	 *
	 * @return what is kept
	 * @throws ActionRefusedException                             when a step is open, or it cannot be closed so
	 * @throws org.manyi.store.api.record.RecordConflictException when somebody has changed it since
	 * @throws EvidenceException                                  when it cannot be written
	 */
	Action close(CloseRequest request) throws EvidenceException;

	/**
	 * Waives a duty to act, or opens it again.
	 *
	 * @return what is recorded now
	 * @throws org.manyi.store.api.record.RecordConflictException when somebody has recorded something else of it since
	 * @throws EvidenceException                                  when it cannot be written
	 */
	KeptRecord waive(WaiverRequest request) throws EvidenceException;
}
