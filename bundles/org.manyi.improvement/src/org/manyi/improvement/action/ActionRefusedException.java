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
		List<LocalizedText> steps = objections.stream().map(objection -> objection.step().label()).distinct().toList();
		return new LocalizedText(
				"%s《%s》不能这样保存：%s 一步不符合规定，没有保存。请先完成或改正这一步。".formatted(action.id(), action.title(),
						steps.stream().map(LocalizedText::zh).collect(Collectors.joining("、"))),
				"%s “%s” cannot be kept so, nothing was saved: the rules stand against it in %s. Do or mend that first."
						.formatted(action.id(), action.title(),
								steps.stream().map(LocalizedText::en).collect(Collectors.joining(", "))));
	}

	/** Why. */
	public List<Objection> objections() {
		return objections;
	}
}
