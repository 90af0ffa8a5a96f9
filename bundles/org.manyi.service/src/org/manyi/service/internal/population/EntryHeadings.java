/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;

/**
 * What columns of a table are called. Case, blanks, hyphens and underscores make no difference.
 *
 * @param kind what the table's rows are
 */
record EntryHeadings(PopulationKind kind) {

	private static final Map<PopulationField, List<String>> COMMON = new EnumMap<>(Map.ofEntries(
			Map.entry(PopulationField.LEVEL, List.of("客户级别", "顾客级别", "级别", "level", "customer level")),
			Map.entry(PopulationField.CUSTOMER, List.of("客户", "客户名称", "顾客", "顾客名称", "customer", "customer name")),
			Map.entry(PopulationField.PROJECT, List.of("项目", "项目名称", "project", "project name")),
			Map.entry(PopulationField.ROLE, List.of("角色", "身份", "role", "contact role")),
			Map.entry(PopulationField.REGION, List.of("区域", "主管部门", "专业主管部门", "所属区域", "region", "department")),
			Map.entry(PopulationField.UNIT, List.of("单位", "单位名称", "unit", "unit name")),
			Map.entry(PopulationField.ACCEPTED_ON, List.of("验收日期", "验收", "accepted on", "acceptance date", "accepted")),
			Map.entry(PopulationField.VALID_FROM, List.of("有效期起", "生效日期", "起", "valid from", "from")),
			Map.entry(PopulationField.VALID_UNTIL, List.of("有效期止", "失效日期", "止", "valid until", "until", "to")),
			Map.entry(PopulationField.SURVEY, List.of("调查", "调查编号", "survey", "survey id")),
			Map.entry(PopulationField.OCCASION, List.of("调查时机", "时机", "occasion")),
			Map.entry(PopulationField.QUESTIONNAIRES,
					List.of("发放", "发放数", "发放份数", "sent", "questionnaires", "questionnaires sent")),
			Map.entry(PopulationField.REACHED, List.of("送达", "送达数", "送达份数", "reached")),
			Map.entry(PopulationField.ID,
					List.of("事件编号", "事件号", "编号", "工单编号", "工单号", "单号", "id", "event id", "event number", "number",
							"ticket", "ticket id")),
			Map.entry(PopulationField.EVENT_KIND,
					List.of("事件类型", "事件种类", "类型", "event kind", "event type", "kind", "type")),
			Map.entry(PopulationField.BEGAN,
					List.of("开始时间", "开始日期", "开始", "发生时间", "began", "begin", "start", "started", "start time",
							"start date")),
			Map.entry(PopulationField.ENDED,
					List.of("关闭时间", "完成时间", "结束时间", "关闭日期", "完成日期", "结束日期", "完井日期", "ended", "end", "end time",
							"end date", "closed", "closed at", "closed on", "completed", "completed on")),
			Map.entry(PopulationField.DATE, List.of("日期", "date", "day")),
			Map.entry(PopulationField.DAY_KIND, List.of("类型", "日期类型", "kind", "day kind", "day type", "type"))));
	private static final Map<PopulationKind, List<String>> NAMES = new EnumMap<>(Map.of(
			PopulationKind.REGIONS, List.of("名称", "name", "区域", "区域名称", "主管部门", "region", "region name"),
			PopulationKind.UNITS, List.of("名称", "name", "单位", "单位名称", "unit", "unit name"),
			PopulationKind.CUSTOMERS, List.of("名称", "name", "客户", "客户名称", "顾客", "顾客名称", "customer", "customer name"),
			PopulationKind.PROJECTS, List.of("名称", "name", "项目", "项目名称", "project", "project name"),
			PopulationKind.CONTACTS, List.of("姓名", "名称", "name", "联系人", "关键人员", "contact", "key person"),
			PopulationKind.SENT, List.of(), PopulationKind.EVENTS, List.of(),
			PopulationKind.DAYS, List.of("名称", "节日", "节日名称", "节假日", "节假日名称", "name", "holiday")));
	/** What may go without a column. */
	private static final Set<PopulationField> OPTIONAL = EnumSet.of(PopulationField.ACCEPTED_ON,
			PopulationField.VALID_FROM, PopulationField.VALID_UNTIL, PopulationField.REACHED, PopulationField.OCCASION,
			PopulationField.UNIT, PopulationField.SURVEY, PopulationField.REGION, PopulationField.PROJECT,
			PopulationField.EVENT_KIND, PopulationField.BEGAN, PopulationField.ENDED);
	/** What may go without a column beyond that. */
	private static final Map<PopulationKind, PopulationField> OPTIONAL_OF_KIND = new EnumMap<>(
			Map.of(PopulationKind.EVENTS, PopulationField.CUSTOMER, PopulationKind.DAYS, PopulationField.NAME));

	/** The field that a heading names. */
	Optional<PopulationField> field(String heading) {
		String plain = plain(heading);
		return kind.fields().stream()
				.filter(field -> names(field).stream().map(EntryHeadings::plain).anyMatch(plain::equals)).findFirst();
	}

	/** The headings that a field may have, the one that texts use first. */
	List<String> names(PopulationField field) {
		return field == PopulationField.NAME ? NAMES.getOrDefault(kind, List.of())
				: COMMON.getOrDefault(field, List.of());
	}

	/** The fields without which an entry says nothing. */
	Set<PopulationField> required() {
		return kind.fields().stream().filter(field -> !OPTIONAL.contains(field) && OPTIONAL_OF_KIND.get(kind) != field)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(PopulationField.class)));
	}

	/** All headings, for messages. */
	String all() {
		return kind.fields().stream().map(field -> String.join("/", names(field))).collect(Collectors.joining(", "));
	}

	private static String plain(String heading) {
		return Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+",
				"");
	}
}
