/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {

	private static final Path SAMPLES = CommandRun.checkout().resolve("features/org.manyi.feature/rootfiles/samples");

	@ParameterizedTest
	@ValueSource(strings = { "unit", "region", "month", "quarter", "year", "stage", "unit,month",
			"region,quarter,stage",
			"unit,region,month,stage" })
	void groupsAddUpToTheWhole(String by) {
		Json result = CommandRun.json("score", SAMPLES.resolve("well-service.csv").toString(), "-m", "well-service",
				"--by", by, "--format", "json");
		List<Json> groups = result.at("groups").list();
		Set<Object> keys = new HashSet<>();
		groups.forEach(group -> {
			assertEquals(Set.of(by.split(",")), group.at("key").names());
			assertTrue(keys.add(String.valueOf(group.at("key").value())), () -> "twice: " + group.at("key"));
		});
		for (String count : List.of("returned", "valid")) {
			assertEquals(result.at("responses").at(count).count(),
					groups.stream().mapToLong(group -> group.at("responses").at(count).count()).sum(), count);
		}
		for (Json item : result.at("items").list()) {
			String id = item.at("id").text();
			for (String state : List.of("valid", "notApplicable", "blank", "notShown", "invalid")) {
				assertEquals(item.at(state).count(), sum(groups, id, state), id + " " + state);
			}
			for (String level : item.at("levels").names()) {
				assertEquals(item.at("levels").at(level).count(), groups.stream()
						.mapToLong(group -> group.at("items").withId(id).at("levels").at(level).count()).sum());
			}
		}
		assertEquals(result.at("pareto").at("total").count(),
				groups.stream().mapToLong(group -> group.at("pareto").at("total").count()).sum());
	}

	@Test
	void numeratorsAddUp() {
		Json result = CommandRun.json("score", SAMPLES.resolve("it-operations-service.csv").toString(), "-m",
				"it-operations-service", "--by", "unit", "--by", "quarter", "--format", "json");
		for (String part : List.of("numerator", "denominator")) {
			assertEquals(result.at("measures").withId("satisfied-rate").at(part).count(),
					result.at("groups").list().stream()
							.mapToLong(group -> group.at("measures").withId("satisfied-rate").at(part).count()).sum());
		}
	}

	@Test
	void samplesTellTheirStory() {
		Json result = CommandRun.json("score", SAMPLES.resolve("well-service.csv").toString(), "-m", "well-service",
				"--by", "quarter", "--format", "json");
		assertEquals("Q9", result.at("lowest").at(0).at("id").text());
		assertTrue(result.at("lowest").at(1).at("score").number() - result.at("lowest").at(0).at("score").number() > 5);
		assertEquals(2, result.at("groups").list().size());
		Json opinions = CommandRun.json("pareto", SAMPLES.resolve("well-service.csv").toString(), "-m", "well-service",
				"--of", "categories", "--format", "json").at("pareto").at("bars");
		assertEquals("响应不及时", opinions.at(0).at("category").text());
		assertTrue(opinions.at(2).at("cumulativePercent").number() > 75);
		assertEquals("other", opinions.list().getLast().at("class").text());
	}

	private static long sum(List<Json> groups, String id, String state) {
		return groups.stream().mapToLong(group -> group.at("items").withId(id).at(state).count()).sum();
	}
}
