/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.Methodology;
import org.manyi.model.ResponseField;

/**
 * Headings by which an import knows columns that are no item's (docs/survey-files.md). A heading that an item of the
 * methodology goes by would be taken for the item, so another one is used then.
 */
final class FieldHeadings {

	/** Says by which methodology the sheet was made; not read by an import. */
	private static final List<String> METHODOLOGY = List.of("methodology", "questionnaire of methodology");

	private final Set<String> taken;

	FieldHeadings(Methodology methodology) {
		taken = methodology.indicators().items().stream()
				.flatMap(item -> Stream.concat(Stream.of(item.id(), item.name().zh(), item.name().en()),
						item.aliases().stream()))
				.map(FieldHeadings::key).collect(Collectors.toSet());
	}

	/** The heading of the field: the first usual one that no item goes by. */
	String of(ResponseField field) {
		return free(usual(field));
	}

	/** The heading of the column that names the methodology. */
	String ofMethodology() {
		return free(METHODOLOGY);
	}

	private String free(List<String> headings) {
		return headings.stream().filter(heading -> !taken.contains(key(heading))).findFirst()
				.orElseGet(headings::getFirst);
	}

	private static List<String> usual(ResponseField field) {
		return switch (field) {
		case RESPONSE_ID -> List.of("sheet id", "调查表编号", "response id");
		case CUSTOMER -> List.of("customer", "客户名称", "customer name");
		case PROJECT -> List.of("project", "项目名称", "project name");
		case UNIT -> List.of("unit", "单位名称", "service unit");
		case CONTACT -> List.of("contact", "联系人", "contact name");
		case DATE -> List.of("survey date", "调查日期", "response date");
		case MODE -> List.of("survey mode", "调查方式", "mode");
		case STAGE -> List.of("stage", "调查阶段", "phase");
		case SOURCE_FORM -> List.of("source form", "来源表单", "form");
		case COMMENT -> List.of("comment", "意见和建议", "comments");
		default -> throw new IllegalArgumentException("not on a sheet: " + field);
		};
	}

	/** As an import compares headings. */
	private static String key(String heading) {
		return Normalizer.normalize(heading, Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_-]+", "");
	}
}
