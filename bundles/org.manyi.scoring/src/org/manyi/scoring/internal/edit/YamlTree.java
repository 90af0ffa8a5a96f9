/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlNode.Quoting;
import org.manyi.scoring.internal.file.YamlSyntax;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns the nodes of the parser, whose marks count code points and end late, into values with their places. */
public final class YamlTree {

	private final YamlLines lines;
	/** Where each character starts, the end last; empty where every character is one char. */
	private final int[] starts;

	private final boolean strict;

	private YamlTree(String text, boolean strict) {
		this.strict = strict;
		lines = new YamlLines(text);
		starts = starts(text);
	}

	/** The top of the document; empty where the text is none, or has keys that are no words or stand twice. */
	public static Optional<YamlNode> read(String text) {
		return YamlSyntax.nodes(text).flatMap(new YamlTree(text, true)::node);
	}

	/** The top of the document without keys that are no words, or stand twice; empty where the text is no YAML. */
	public static Optional<YamlNode> values(String text) {
		return YamlSyntax.firstNodes(text).flatMap(new YamlTree(text, false)::node);
	}

	private Optional<YamlNode> node(Node node) {
		return switch (node) {
			case ScalarNode scalar -> Optional.of(scalar(scalar));
			case SequenceNode sequence -> listing(sequence);
			case MappingNode mapping -> mapping(mapping);
			default -> Optional.empty();
		};
	}

	private YamlNode.Scalar scalar(ScalarNode node) {
		int start = offset(node.getStartMark());
		int end = offset(node.getEndMark());
		Quoting quoting = switch (node.getScalarStyle()) {
			case SINGLE_QUOTED -> Quoting.SINGLE;
			case DOUBLE_QUOTED -> Quoting.DOUBLE;
			case LITERAL, FOLDED -> Quoting.LINES;
			default -> Quoting.PLAIN;
		};
		return new YamlNode.Scalar(new Span(start, quoting == Quoting.LINES ? lines.withoutBlank(start, end) : end),
				node.getValue(), quoting);
	}

	private Optional<YamlNode> listing(SequenceNode node) {
		boolean flow = isFlow(node);
		List<YamlNode.Element> elements = new ArrayList<>();
		int start = offset(node.getStartMark());
		int end = start;
		for (Node child : node.getValue()) {
			Optional<YamlNode> value = node(child);
			if (value.isEmpty()) {
				return Optional.empty();
			}
			int dash = flow ? value.get().span().start() : lines.nextContent(end);
			if (!flow && !lines.has('-', dash)) {
				return Optional.empty();
			}
			elements.add(new YamlNode.Element(dash, value.get()));
			end = Math.max(dash + (flow ? 0 : 1), value.get().span().end());
		}
		return Optional
				.of(new YamlNode.Listing(new Span(start, flow ? offset(node.getEndMark()) : end), flow, elements));
	}

	private Optional<YamlNode> mapping(MappingNode node) {
		boolean flow = isFlow(node);
		List<YamlNode.Entry> entries = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		int start = offset(node.getStartMark());
		int end = start;
		for (NodeTuple tuple : node.getValue()) {
			Optional<YamlNode> value = node(tuple.getValueNode());
			Optional<YamlNode.Entry> entry = value.flatMap(known -> entry(tuple, known))
					.filter(known -> keys.add(known.key().value()));
			if (entry.isPresent()) {
				entries.add(entry.get());
				end = Math.max(entry.get().colon() + 1, entry.get().value().span().end());
			} else if (strict) {
				return Optional.empty();
			}
		}
		return Optional
				.of(new YamlNode.Mapping(new Span(start, flow ? offset(node.getEndMark()) : end), flow, entries));
	}

	private Optional<YamlNode.Entry> entry(NodeTuple tuple, YamlNode value) {
		if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
			return Optional.empty();
		}
		YamlNode.Scalar key = scalar(keyNode);
		int colon = lines.nextContent(key.span().end());
		return lines.has(':', colon) ? Optional.of(new YamlNode.Entry(key, colon, value)) : Optional.empty();
	}

	private static boolean isFlow(CollectionNode<?> node) {
		return node.getFlowStyle() == FlowStyle.FLOW;
	}

	private static int[] starts(String text) {
		int points = text.codePointCount(0, text.length());
		int[] starts = new int[points < text.length() ? points + 1 : 0];
		for (int point = 1; point < starts.length; point++) {
			starts[point] = text.offsetByCodePoints(starts[point - 1], 1);
		}
		return starts;
	}

	private int offset(Optional<Mark> mark) {
		int points = mark.map(Mark::getIndex).orElseThrow();
		return starts.length == 0 ? points : starts[points];
	}
}
