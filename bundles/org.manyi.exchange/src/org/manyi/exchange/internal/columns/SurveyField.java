/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.GroupField;
import org.manyi.model.ResponseField;

/**
 * What a column can be beside an item. Headings are compared as {@link ComparisonKey#joined()} says; the lists are
 * those of docs/survey-files.md.
 */
public enum SurveyField {
	RESPONSE_ID("response-id", null, "id", "response id", "respondent id", "record id", "sheet id", "sheet no", "序号",
			"编号", "调查表编号", "问卷编号", "答卷编号", "答卷序号", "回收编号"),
	CUSTOMER("customer", null, "customer", "customer name", "customer id", "client", "客户", "顾客", "客户名称", "顾客名称", "客户单位",
			"顾客单位", "客户编号", "顾客编号"),
	CUSTOMER_SEGMENT("customer-segment", GroupField.CUSTOMER_SEGMENT, "customer segment", "segment", "customer type",
			"customer level", "客户类别", "顾客类别", "客户类型", "顾客类型", "客户级别", "客户层级", "顾客级别"),
	CONTACT("contact", null, "contact", "contact name", "contact person", "key person", "联系人", "客户联系人", "顾客联系人", "关键人员",
			"填表人",
			"受访人", "被访人"),
	CONTACT_ROLE("contact-role", null, "contact role", "联系人身份", "联系人类别", "客户或用户"),
	PROJECT("project", GroupField.PROJECT, "project", "project name", "well", "项目", "项目名称", "工程名称", "井号"),
	UNIT("unit", GroupField.UNIT, "unit", "service unit", "department", "team", "单位", "单位名称", "所属单位", "施工单位", "服务单位",
			"基层单位", "部门"),
	REGION("region", GroupField.REGION, "region", "area", "区域", "地区", "大区", "片区"),
	SERVICE_PERSON("service-person", null, "service person", "service engineer", "engineer", "服务人员", "运维人员", "服务工程师"),
	SURVEY("survey", GroupField.SURVEY, "survey", "survey name", "campaign", "调查", "调查名称", "调查批次"),
	MODE("mode", GroupField.MODE, "mode", "survey mode", "方式", "调查方式"),
	SOURCE_FORM("source-form", GroupField.SOURCE_FORM, "source form", "form", "来源表单", "表单", "表单名称", "调查表", "调查表名称"),
	FORM_NUMBER("form-number", null, "form number", "form no", "表单编号", "表单号", "单据编号"),
	STAGE("stage", GroupField.STAGE, "stage", "phase", "阶段", "施工阶段", "调查阶段"),
	DATE("date", null, "date", "response date", "survey date", "submitted", "submit date", "date submitted",
			"submitted at", "recorded date", "timestamp", "日期", "调查日期", "填写日期", "填表日期", "提交日期", "提交时间", "提交答卷时间",
			"调查时间", "填写时间", "时间戳记"),
	DURATION("duration", null, "duration", "duration in seconds", "time taken", "所用时间", "用时", "答题时长", "填写时长", "作答时长"),
	COMMENT("comment", null, "comment", "comments", "opinion", "opinions", "remark", "remarks", "suggestion",
			"suggestions", "意见", "建议", "意见建议", "意见和建议", "意见与建议", "评语", "备注"),
	CATEGORY("category", null, "category", "categories", "comment category", "opinion category", "类别", "分类", "意见类别",
			"意见分类", "问题类别", "问题分类");

	private static final Map<ComparisonKey, SurveyField> BY_HEADING = new HashMap<>();

	static {
		for (SurveyField field : values()) {
			field.headings.forEach(heading -> BY_HEADING.put(ComparisonKey.of(heading).joined(), field));
		}
	}

	private final String role;
	private final Optional<GroupField> groupField;
	private final List<String> headings;

	SurveyField(String role, @org.eclipse.jdt.annotation.Nullable GroupField groupField, String... headings) {
		this.role = role;
		this.groupField = Optional.ofNullable(groupField);
		this.headings = List.of(headings);
	}

	/** The name of the role in reports, such as {@code response-id}. */
	public String role() {
		return role;
	}

	/** The same field as a source of responses knows it. */
	public ResponseField responseField() {
		return ResponseField.valueOf(name());
	}

	/** The field of a response, as a column. */
	public static SurveyField of(ResponseField field) {
		return valueOf(field.name());
	}

	/** The headings that mean this field; the first English and the first Chinese one are shown as examples. */
	public List<String> headings() {
		return headings;
	}

	/** The fields responses are grouped by when there is such a column: itself, or the periods of the date. */
	public Stream<GroupField> groupFields() {
		return this == DATE ? Stream.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR) : groupField.stream();
	}

	/** The field that a heading means. */
	public static Optional<SurveyField> of(ComparisonKey heading) {
		return Optional.ofNullable(BY_HEADING.get(heading.joined()));
	}

	/** The field whose column a grouping needs. */
	public static SurveyField of(GroupField wanted) {
		return Arrays.stream(values()).filter(field -> field.groupFields().anyMatch(wanted::equals)).findFirst()
				.orElseThrow();
	}
}
