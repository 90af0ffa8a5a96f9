/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of one kind of things in a file, each once. */
final class Ids {

	private final Map<String, Integer> lineOfId = new LinkedHashMap<>();
	private final Set<String> reserved;

	/**
	 * @param reserved words that mean something else where an id may stand
	 */
	Ids(Set<String> reserved) {
		this.reserved = Set.copyOf(reserved);
	}

	/** Notes the id of the value; one that stands twice is a problem. Empty where the value is no id. */
	Optional<String> claim(YamlValue value) {
		Optional<String> id = value.id();
		id.ifPresent(known -> claim(value, known));
		return id;
	}

	private void claim(YamlValue value, String id) {
		if (reserved.contains(id)) {
			value.problem("“" + id + "”在 after 中另有所指，请换一个标识",
					"“" + id + "” means something else under after; choose another id");
		}
		Integer earlier = lineOfId.putIfAbsent(id, value.line());
		if (earlier != null) {
			value.problem("标识“" + id + "”重复，第 " + earlier + " 行已有",
					"the id “" + id + "” stands twice, first in line " + earlier);
		}
	}

	/** The ids noted so far, in the order of the file. */
	List<String> all() {
		return List.copyOf(lineOfId.keySet());
	}
}
