/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Every methodology file that is shipped or shown fits the published JSON Schema; files with mistakes do not. */
class PublishedSchemaTest {

	private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(schema: 1\n.*?)```");
	private static final Path CHECKOUT = Path.of(System.getProperty("manyi.checkout"));

	private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
			.getSchema(read(CHECKOUT.resolve("docs/methodology.schema.json")));

	@Test
	void filesThatAreShippedOrShownFit() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		for (String folder : List.of("bundles/org.manyi.methodology.itservice/methodology",
				"bundles/org.manyi.methodology.wellservice/methodology", "tests/org.manyi.cli.tests/testdata")) {
			try (Stream<Path> all = Files.list(CHECKOUT.resolve(folder))) {
				all.filter(file -> file.toString().endsWith(".yaml"))
						.forEach(file -> files.put(file.toString(), read(file)));
			}
		}
		try (Stream<Path> pages = Files.list(CHECKOUT.resolve("docs"))) {
			pages.filter(page -> page.toString().endsWith(".md")).forEach(page -> {
				Matcher example = EXAMPLE.matcher(read(page));
				while (example.find()) {
					files.put(page + ":" + example.start(), example.group(1));
				}
			});
		}

		List<String> wrong = new ArrayList<>();
		files.forEach((name, text) -> validated(text).forEach(message -> wrong.add(name + " " + message)));

		assertTrue(files.size() > 5, files.keySet()::toString);
		assertEquals(List.of(), wrong);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "version: 1.2.0 | version: 1.2", "status: approved | status: signed",
			"score: 5 | score: five", "counts: [company, project] | counts: company", "every: year | every: week",
			"due: next-monday | due: monday", "mark: as-written | mark: copied", "schema: 1 | schema: 2",
			"at-least: 98 | at-least: ninety", "id: company | ident: company" })
	void aMistakeDoesNotFit(String right, String wrong) {
		String file = read(
				CHECKOUT.resolve("bundles/org.manyi.methodology.itservice/methodology/it-operations-service.yaml"));
		String mistaken = file.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

		assertFalse(mistaken.equals(file), "nothing replaced");
		assertFalse(validated(mistaken).isEmpty());
	}

	private Set<ValidationMessage> validated(String text) {
		return schema.validate(text, InputFormat.YAML);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
