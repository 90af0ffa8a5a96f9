/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.quality.SharedField;

/** Names of fields and groups. */
final class Words {

	private Words() {
	}

	static LocalizedText of(SharedField field) {
		return switch (field) {
		case DAY -> new LocalizedText("日期", "day");
		case CUSTOMER -> new LocalizedText("客户", "customer");
		case UNIT -> new LocalizedText("单位", "unit");
		case REGION -> new LocalizedText("区域", "region");
		case PROJECT -> new LocalizedText("项目", "project");
		case STAGE -> new LocalizedText("阶段", "stage");
		case MODE -> new LocalizedText("方式", "mode");
		case SERVICE_PERSON -> new LocalizedText("服务人员", "service person");
		};
	}

	/** Such as “day and unit”. */
	static LocalizedText fields(Collection<SharedField> fields) {
		List<LocalizedText> names = fields.stream().map(Words::of).toList();
		return new LocalizedText(names.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
				names.stream().map(LocalizedText::en).collect(Collectors.joining(" and ")));
	}

	/** The values of a group. */
	static LocalizedText of(GroupKey key) {
		return new LocalizedText(label(key, "（未注明）"), label(key, "(not stated)"));
	}

	private static String label(GroupKey key, String unknown) {
		return key.values().values().stream().map(value -> value.isEmpty() ? unknown : value)
				.collect(Collectors.joining(" / "));
	}

	/** The values of a group in the id of a finding. */
	static String subject(GroupKey key) {
		return String.join("/", key.values().values());
	}
}
