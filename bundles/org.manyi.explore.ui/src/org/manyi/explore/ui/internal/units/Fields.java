/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.List;

import org.manyi.explore.ui.internal.Messages;
import org.manyi.model.GroupField;
import org.manyi.service.Analysis;

/** What a unit may be. */
public final class Fields {

	private static final List<GroupField> UNITS = List.of(GroupField.UNIT, GroupField.REGION, GroupField.STAGE,
			GroupField.CUSTOMER_SEGMENT, GroupField.QUARTER, GroupField.MONTH);

	private Fields() {
	}

	/** Those that the responses of an analysis tell. */
	static List<GroupField> of(Analysis analysis) {
		List<GroupField> told = analysis.input().groupFields();
		boolean dated = told.contains(GroupField.MONTH);
		return UNITS.stream().filter(field -> told.contains(field) || dated && field == GroupField.QUARTER).toList();
	}

	/** How one is called. */
	public static String name(GroupField field, Messages messages) {
		return switch (field) {
			case UNIT -> messages.unitsUnit;
			case REGION -> messages.unitsRegion;
			case STAGE -> messages.unitsStage;
			case CUSTOMER_SEGMENT -> messages.unitsSegment;
			case QUARTER -> messages.unitsQuarter;
			case MONTH -> messages.unitsMonth;
			default -> field.word();
		};
	}
}
