/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CommentEvent;

/**
 * Random changes of the shipped methodologies: each reads as meant, which {@link MethodologyText#edit} sees to by
 * reading again, and keeps every comment, which is seen here by another reading of the text.
 */
@NonNullByDefault({})
class EditPropertyTest {

	private static final int CHANGES = 80;
	private static final List<String> WORDS = List.of("x", "满意", "a: b", "it's", "\"q\"", "#1", "- y", " pad ", "1, 2",
			"{}",
			"null", "𠮷", "a #b", "end:", "tab\there", "line\nbreak", "*star", "@at", "%", "100");

	static List<String> files() throws IOException {
		List<String> texts = new ArrayList<>();
		for (String bundle : List.of("itservice/methodology/it-operations-service.yaml",
				"wellservice/methodology/well-service.yaml")) {
			String text = Files.readString(Path.of("..", "org.manyi.methodology." + bundle));
			texts.add(text);
			texts.add(text.replace("\r\n", "\n").replace("\n", "\r\n"));
			texts.add(text.stripTrailing());
		}
		return texts;
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("files")
	void randomChangesKeepWhatTheyDoNotMean(String file) throws EditRefusedException {
		Random random = new Random(20261122);
		MethodologyText text = MethodologyText.of(file);
		for (int i = 0; i < CHANGES; i++) {
			YamlChange change = change(text, random);
			TextEdit edit = text.edit(change);
			String after = edit.applyTo(text.text());
			assertEquals(text.text(), edit.inverse().applyTo(after));
			if (!(change instanceof YamlChange.Remove)) {
				assertEquals(comments(text.text()).sorted().toList(), comments(after).sorted().toList(),
						() -> change.toString());
			}
			assertEquals(file.contains("\r\n"), after.contains("\r\n"));
			assertTrue(!file.contains("\r\n") || !after.replace("\r\n", "").contains("\n"), () -> change.toString());
			text = MethodologyText.of(after);
		}
	}

	private static YamlChange change(MethodologyText text, Random random) {
		List<YamlPath> paths = new ArrayList<>();
		collect(YamlPath.TOP, text.root().orElseThrow(), paths);
		YamlPath path = paths.get(random.nextInt(paths.size()));
		YamlNode node = text.find(path).orElseThrow();
		int size = text.size(path);
		String word = WORDS.get(random.nextInt(WORDS.size()));
		YamlContent content = random.nextBoolean() ? YamlContent.text(word)
				: YamlContent.Mapping.EMPTY.with("k", YamlContent.bare("1")).with("t",
						YamlContent.localized(word, "e"));
		int kind = random.nextInt(5);
		if (kind == 4 && path.last() instanceof YamlPath.Key) {
			return new YamlChange.Replace(path, content);
		}
		if (kind == 0 && node instanceof YamlNode.Listing) {
			return new YamlChange.Insert(path, random.nextInt(size + 1), content);
		}
		if (kind == 0 && node instanceof YamlNode.Mapping) {
			return new YamlChange.Put(path, random.nextInt(size + 1), "new-" + random.nextInt(), content);
		}
		int siblings = text.size(path.parent());
		if (kind == 1 && siblings > 2) {
			return new YamlChange.Remove(path);
		}
		return kind == 2 ? new YamlChange.Move(path, random.nextInt(siblings))
				: scalar(text, path, YamlContent.text(word));
	}

	private static YamlChange scalar(MethodologyText text, YamlPath path, YamlContent.Scalar value) {
		YamlPath deeper = path;
		while (!(text.find(deeper).orElseThrow() instanceof YamlNode.Scalar)) {
			if (text.size(deeper) == 0) {
				return new YamlChange.Move(path, 0);
			}
			deeper = switch (text.find(deeper).orElseThrow()) {
				case YamlNode.Mapping mapping -> deeper.key(mapping.entries().getFirst().key().value());
				default -> deeper.at(0);
			};
		}
		return new YamlChange.Set(deeper, value);
	}

	private static void collect(YamlPath path, YamlNode node, List<YamlPath> paths) {
		if (!path.isTop()) {
			paths.add(path);
		}
		switch (node) {
			case YamlNode.Mapping mapping ->
				mapping.entries().forEach(entry -> collect(path.key(entry.key().value()), entry.value(), paths));
			case YamlNode.Listing list -> {
				for (int i = 0; i < list.elements().size(); i++) {
					collect(path.at(i), list.elements().get(i).value(), paths);
				}
			}
			case YamlNode.Scalar scalar -> {
				// nothing below
			}
		}
	}

	private static Stream<String> comments(String text) {
		LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
		return StreamSupport.stream(new Parse(settings).parseString(text).spliterator(), false)
				.filter(CommentEvent.class::isInstance).map(event -> ((CommentEvent) event).getValue().strip())
				.filter(comment -> !comment.isEmpty());
	}
}
