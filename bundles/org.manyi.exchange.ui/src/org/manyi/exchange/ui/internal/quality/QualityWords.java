/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import org.manyi.exchange.ui.internal.Messages;
import org.manyi.service.quality.QualityFindingKind;

/** What users call the kinds of findings. */
final class QualityWords {

	private QualityWords() {
	}

	static String of(QualityFindingKind kind, Messages messages) {
		return switch (kind) {
		case STRAIGHT_LINE -> messages.findingStraightLine;
		case LONG_RUN -> messages.findingLongRun;
		case SPEEDER -> messages.findingSpeeder;
		case DUPLICATE -> messages.findingDuplicate;
		case INVALID_ANSWER -> messages.findingInvalidAnswer;
		case MOSTLY_BLANK -> messages.findingMostlyBlank;
		case ITEM_UNANSWERED -> messages.findingItemUnanswered;
		case GROUP_UNANSWERED -> messages.findingGroupUnanswered;
		case FEW_VALID -> messages.findingFewValid;
		case MONTH_LOW -> messages.findingMonthLow;
		case MONTH_HIGH -> messages.findingMonthHigh;
		case MONTH_GAP -> messages.findingMonthGap;
		case UNDATED -> messages.findingUndated;
		case NAMES_ALIKE -> messages.findingNamesAlike;
		case ALPHA_LOW -> messages.findingAlphaLow;
		case ALPHA_HIGH -> messages.findingAlphaHigh;
		case ITEM_REST_LOW -> messages.findingItemRestLow;
		};
	}
}
