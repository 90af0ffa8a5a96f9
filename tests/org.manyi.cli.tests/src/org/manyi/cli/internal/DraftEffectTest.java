/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What a draft would make of past periods. */
class DraftEffectTest extends MethodologyFixture {

	@Test
	void aDraftWithoutAChangeIsToldToHaveNone() throws IOException {
		adoptBoth();
		write("same.yaml",
				second.replace("version: 2.0.0", "version: 2.1.0").replace("status: approved", "status: draft"));

		String unchanged = run("methodology", "effect", "ws", "--draft", "same.yaml").text();
		String itself = run("methodology", "effect", "ws", "--draft", "v2.yaml").text();
		String changed = run("methodology", "effect", "ws", "--draft", "v1.yaml").text();

		assertTrue(unchanged.contains("No rule differs from version 2.0.0"), unchanged);
		assertTrue(itself.contains("It is the very file of version 2.0.0"), itself);
		assertFalse(changed.contains("No rule differs") || changed.contains("very file"), changed);
	}

	@Test
	void aDraftScoresNothingByItselfAndItsEffectIsTold() throws IOException {
		adoptBoth();
		String draft = second.replace("version: 2.0.0", "version: 3.0.0").replace("status: approved", "status: draft")
				.replace("from: 55", "from: 62");
		write("ws/methodologies/draft.yaml", draft);

		assertEquals("2.0.0", json("score", "ws", "--format", "json").at("methodology").at("version").text());
		Json effect = json("methodology", "effect", "ws", "--draft", "doc004@3.0.0", "--format", "json");

		assertEquals(List.of("2026-Q1", "2026-Q2"),
				effect.at("periods").list().stream().map(period -> period.at("period").text()).toList());
		Json q2 = effect.at("periods").at(1);
		assertEquals("2.0.0", q2.at("rule").at("version").text());
		assertEquals("Fairly satisfied", q2.at("before").at("index").at("band").at("en").text());
		assertEquals("Dissatisfied", q2.at("after").at("index").at("band").at("en").text());
		assertEquals(Boolean.TRUE, q2.at("turned").value());
		String text = run("methodology", "effect", "ws", "--draft", "ws/methodologies/draft.yaml").text();
		assertTrue(text.contains("would be another in 2 of 2 periods"), text);
		Json versions = json("methodology", "versions", "ws", "--format", "json").at("versions");
		assertTrue(
				versions.list().stream()
						.anyMatch(version -> version.at("methodology").at("version").text().equals("1.0.0")
								&& version.at("until").text().equals("2026-04-01")),
				"version 1 ends where version 2 begins");
	}
}
