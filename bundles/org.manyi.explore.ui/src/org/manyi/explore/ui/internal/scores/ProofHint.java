/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.math.BigDecimal;
import java.util.OptionalLong;

import org.manyi.analysis.interval.TargetProof;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.service.interval.MeasureProof;

/** Whether the sample shows that a target is met, in a sentence. */
record ProofHint(Texts texts) {

	/** The sentence; empty where nothing can be said. */
	String of(MeasureProof proof) {
		return switch (proof) {
			case MeasureProof.OfShare share -> of(share.proof());
			case MeasureProof.OfScore score -> "";
			case MeasureProof.None none -> "";
		};
	}

	private String of(TargetProof proof) {
		Messages messages = texts.messages();
		BigDecimal percent = proof.target().movePointRight(2);
		String target = percent.stripTrailingZeros().toPlainString();
		return switch (proof.verdict()) {
			case SHOWN -> texts.format(messages.proofShown, target, texts.numbers().bound(proof.lower(), percent));
			case REFUTED -> texts.format(messages.proofRefuted, target, texts.numbers().bound(proof.upper(), percent));
			case OPEN -> {
				OptionalLong further = proof.needs().getFirst().furtherCustomers();
				String open = texts.format(messages.proofOpen, target, texts.numbers().bound(proof.lower(), percent));
				yield open + " " + (further.isPresent()
						? texts.format(messages.proofFurther, texts.numbers().count(further.getAsLong()))
						: messages.proofNever);
			}
		};
	}
}
