/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.MethodCall;

/** Reads which method or weighting scheme is called and with which parameters. */
final class CallSection {

	/** A call that is a mapping of its own, {@code key} naming the method or the scheme. */
	Optional<MethodCall> read(YamlValue value, String key) {
		return call(value.fields(key, "parameters"), key);
	}

	/** A call whose keys stand among others; values of parameters are kept as written. */
	Optional<MethodCall> call(YamlFields fields, String key) {
		Map<String, String> parameters = new HashMap<>();
		fields.optional("parameters").ifPresent(mapping -> mapping.entries()
				.forEach((name, value) -> value.text().ifPresent(text -> parameters.put(name, text))));
		return fields.required(key).flatMap(YamlValue::id).map(id -> new MethodCall(id, parameters));
	}
}
