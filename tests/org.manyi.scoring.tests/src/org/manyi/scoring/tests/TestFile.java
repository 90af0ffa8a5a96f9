/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.manyi.scoring.api.MethodologyProvider;

/**
 * A methodology file in memory.
 *
 * @param origin where it says it is
 * @param text   its content
 */
record TestFile(String origin, String text) implements MethodologyProvider {

	/** A methodology of that id and version with one item, whose measures call the methods, each with target 42. */
	static String methodology(String id, String version, String... methods) {
		StringBuilder text = new StringBuilder("""
				schema: 1
				id: %s
				version: %s
				name: {zh: 测试, en: Test}
				status: draft
				customer: {zh: 客户, en: customer}
				scale:
				  levels:
				    - {score: 2, label: {zh: 好, en: Good}}
				    - {score: 1, label: {zh: 差, en: Bad}}
				indicators:
				  index: {id: index, name: {zh: 指数, en: Index}}
				  items:
				    - {id: Q1, name: {zh: 甲, en: First}}
				scoring: {method: constant}
				""".formatted(id, version));
		if (methods.length > 0) {
			text.append("measures:\n");
		}
		for (String method : methods) {
			text.append("""
					  - {id: %s, name: {zh: 指标, en: Measure}, method: %s, target: {at-least: 42, period: year}}
					""".formatted(method, method));
		}
		return text.toString();
	}

	@Override
	public String origin() {
		return origin;
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}
}
