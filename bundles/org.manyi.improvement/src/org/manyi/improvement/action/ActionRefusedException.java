/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** The rules of steps stand against what was asked of an action. Nothing was written. */
public final class ActionRefusedException extends EvidenceException {

	private static final long serialVersionUID = 1L;

	private final transient List<Objection> objections;

	/**
	 * @param action     which one
	 * @param objections why; at least one
	 */
	public ActionRefusedException(Action action, List<Objection> objections) {
		super(text(action, objections));
		this.objections = List.copyOf(objections);
	}

	private static LocalizedText text(Action action, List<Objection> objections) {
		List<LocalizedText> reasons = objections.stream().map(ObjectionText::of).distinct().toList();
		return new LocalizedText(
				"%s《%s》没有保存：%s。".formatted(action.id(), action.title(),
						reasons.stream().map(LocalizedText::zh).collect(Collectors.joining("；"))),
				"%s “%s” was not saved: %s.".formatted(action.id(), action.title(),
						reasons.stream().map(LocalizedText::en).collect(Collectors.joining("; "))));
	}

	/** Why. */
	public List<Objection> objections() {
		return objections;
	}
}
