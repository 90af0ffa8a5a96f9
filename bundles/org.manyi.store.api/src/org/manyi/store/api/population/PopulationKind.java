/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.util.List;
import java.util.Set;

/** The kinds of entries, each with the fields that an entry has, in the order in which they are shown. */
public enum PopulationKind {
	/** 区域、专业主管部门: what units report to. */
	REGIONS(List.of(PopulationField.NAME, PopulationField.VALID_FROM, PopulationField.VALID_UNTIL),
			Set.of(PopulationField.NAME, PopulationField.VALID_FROM)),
	/** 单位: who served, and the region they report to. */
	UNITS(List.of(PopulationField.NAME, PopulationField.REGION, PopulationField.VALID_FROM,
			PopulationField.VALID_UNTIL),
			Set.of(PopulationField.NAME, PopulationField.VALID_FROM)),
	/** 客户. */
	CUSTOMERS(List.of(PopulationField.NAME, PopulationField.LEVEL), Set.of(PopulationField.NAME)),
	/** 项目. */
	PROJECTS(List.of(PopulationField.NAME, PopulationField.CUSTOMER, PopulationField.ACCEPTED_ON),
			Set.of(PopulationField.NAME)),
	/** 关键人员. */
	CONTACTS(List.of(PopulationField.NAME, PopulationField.CUSTOMER, PopulationField.PROJECT, PopulationField.ROLE),
			Set.of(PopulationField.NAME, PopulationField.CUSTOMER, PopulationField.PROJECT)),
	/** 发放数. */
	SENT(List.of(PopulationField.SURVEY, PopulationField.UNIT, PopulationField.OCCASION, PopulationField.QUESTIONNAIRES,
			PopulationField.REACHED), Set.of(PopulationField.SURVEY, PopulationField.UNIT, PopulationField.OCCASION)),
	/** 事件: what happened, after which or during which customers are asked. */
	EVENTS(List.of(PopulationField.EVENT_KIND, PopulationField.ID, PopulationField.BEGAN, PopulationField.ENDED,
			PopulationField.CUSTOMER, PopulationField.PROJECT, PopulationField.UNIT),
			Set.of(PopulationField.EVENT_KIND, PopulationField.ID)),
	/** 工作日历: holidays, and weekends that are worked for them. */
	DAYS(List.of(PopulationField.DATE, PopulationField.DAY_KIND, PopulationField.NAME), Set.of(PopulationField.DATE));

	private final List<PopulationField> fields;
	private final Set<PopulationField> key;

	PopulationKind(List<PopulationField> fields, Set<PopulationField> key) {
		this.fields = fields;
		this.key = key;
	}

	/** All fields. */
	public List<PopulationField> fields() {
		return fields;
	}

	/**
	 * The fields that tell one entry from another: of two with the same key, the later takes the place of the earlier.
	 */
	public Set<PopulationField> key() {
		return key;
	}
}
