/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.Iterator;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.edit.TextPlace;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns text into YAML nodes. Aliases and deep nesting are refused before any node is made: a small file cannot grow
 * when it is read. An anchor, a tag, and a second document, are problems that do not hide the others.
 */
public final class YamlSyntax {

	/** How deep lists and mappings may be nested; a methodology needs 8. */
	private static final int DEPTH = 32;

	private final LoadSettings settings = LoadSettings.builder().setUseMarks(true).setAllowDuplicateKeys(true)
			.setParseComments(false).setAllowNonScalarKeys(true).build();
	private final Problems problems;

	YamlSyntax(Problems problems) {
		this.problems = problems;
	}

	/** The only document of a text, whatever stands in it; empty when it is no YAML, or YAML that is refused. */
	public static Optional<Node> nodes(String text) {
		Problems problems = new Problems();
		return new YamlSyntax(problems).compose(text).filter(node -> problems.isEmpty());
	}

	/** The first document of a text, whatever is wrong beside it; empty when it is no YAML, or has aliases. */
	public static Optional<Node> firstNodes(String text) {
		return new YamlSyntax(new Problems()).compose(text);
	}

	/** The first document of the text, empty when it cannot be read. */
	Optional<Node> compose(String text) {
		try {
			if (!harmless(text)) {
				return Optional.empty();
			}
			Iterator<Node> documents = new Compose(settings).composeAllFromString(text).iterator();
			if (documents.hasNext()) {
				return Optional.of(documents.next());
			}
			problems.addAt(1, 1, "文件是空的，应为测评方法文件", "the file is empty, expected a methodology file");
		} catch (MarkedYamlEngineException e) {
			Optional<Mark> place = e.getProblemMark().or(e::getContextMark);
			LocalizedText said = new SyntaxMistake(e, text).text();
			problems.add(place, "YAML 语法错误：" + said.zh(), "YAML syntax: " + said.en());
		} catch (ReaderException e) {
			String before = text.substring(0,
					text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length()))));
			TextPlace place = TextPlace.of(before, before.length());
			String code = String.format("U+%04X", e.getCodePoint());
			problems.addAt(place.line(), place.column(), "不允许的控制字符 " + code,
					"the control character " + code + " is not allowed");
		} catch (YamlEngineException e) {
			problems.addAt(1, 1, "YAML 无法读取：" + e.getMessage(), "YAML cannot be read: " + e.getMessage());
		}
		return Optional.empty();
	}

	private boolean harmless(String text) {
		boolean harmless = true;
		int depth = 0;
		int documents = 0;
		for (Event event : new Parse(settings).parseString(text)) {
			if (event instanceof DocumentStartEvent && ++documents == 2) {
				problems.add(event.getStartMark(), "文件只能有一个 YAML 文档，“---”之后又开始了一个",
						"a file holds one YAML document, here “---” starts another");
				return harmless;
			}
			if (event instanceof CollectionStartEvent && ++depth > DEPTH) {
				problems.add(event.getStartMark(), "嵌套超过 " + DEPTH + " 层", "nested deeper than " + DEPTH + " levels");
				return false;
			}
			if (event instanceof CollectionEndEvent) {
				depth--;
			}
			harmless &= !(event instanceof AliasEvent);
			refuse(event);
		}
		return harmless;
	}

	private void refuse(Event event) {
		if (event instanceof AliasEvent alias) {
			problems.add(event.getStartMark(), "不支持别名“*" + alias.getAlias() + "”，请把内容写出来",
					"aliases such as “*" + alias.getAlias() + "” are not supported; write the content out");
		}
		if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
			node.getAnchor().ifPresent(anchor -> problems.add(event.getStartMark(),
					"不支持锚点“&" + anchor + "”，请去掉；文字以 & 开头时要加引号",
					"anchors such as “&" + anchor
							+ "” are not supported; remove it, or quote a text that begins with &"));
		}
		Optional<String> tag = switch (event) {
			case ScalarEvent scalar -> scalar.getTag();
			case CollectionStartEvent collection -> collection.getTag();
			default -> Optional.empty();
		};
		tag.ifPresent(name -> problems.add(event.getStartMark(), "不支持类型标记“" + name + "”，请去掉",
				"tags such as “" + name + "” are not supported; remove it"));
	}
}
