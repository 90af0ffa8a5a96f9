/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.record;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Somebody else changed a record since it was read. Nothing was written. */
public final class RecordConflictException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	private final transient List<KeptRecord> present;

	/**
	 * @param present the records that are another revision than the one that was changed, as they are now; empty where
	 *                a record that was changed is not there at all
	 */
	public RecordConflictException(List<KeptRecord> present) {
		super(text(present.stream().findFirst()));
		this.present = List.copyOf(present);
	}

	private static LocalizedText text(Optional<KeptRecord> first) {
		return first.map(record -> new LocalizedText(
				"记录 %s 在您打开之后已被 %s 修改（第 %d 次修订），没有保存。请对照两者后再保存。".formatted(record.key().id(),
						record.change().person(), record.revision()),
				("Record %s was changed by %s since you opened it (revision %d), so nothing was saved. Compare both "
						+ "and save again.")
						.formatted(record.key().id(), record.change().person(), record.revision())))
				.orElseGet(() -> new LocalizedText("要修改的记录不存在，没有保存。请重新打开列表。",
						"A record that was to be changed is not there, so nothing was saved. Open the list anew."));
	}

	/** What is kept now. */
	public List<KeptRecord> present() {
		return present;
	}
}
