/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.TextEdit;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/** Finds the replacement that makes a change. Whether the text then reads as meant is for the caller to see. */
public final class TextChanger {

	private final YamlLines lines;
	private final YamlNode top;
	private final ContentWriter writer;

	/**
	 * @param top the values of the text
	 */
	public TextChanger(String text, YamlNode top) {
		this.lines = new YamlLines(text);
		this.top = top;
		this.writer = new ContentWriter(lines.lineBreak());
	}

	/**
	 * The replacement.
	 *
	 * @throws IllegalArgumentException when the change names a value that is not there
	 */
	public TextEdit edit(YamlChange change) {
		return switch (change) {
			case YamlChange.Set(YamlPath path, YamlContent.Scalar value) -> set(path, value);
			case YamlChange.Replace(YamlPath path, YamlContent value) -> replace(path, value);
			case YamlChange.Put put -> put(put);
			case YamlChange.Insert insert -> insert(insert);
			case YamlChange.Remove(YamlPath path) -> remove(pieces(path.parent()), place(path), path.parent());
			case YamlChange.Move(YamlPath path, int to) -> move(pieces(path.parent()), place(path), to);
		};
	}

	private YamlNode node(YamlPath path) {
		return top.find(path).orElseThrow(() -> new IllegalArgumentException("There is no " + path));
	}

	private Pieces pieces(YamlPath path) {
		return Pieces.of(lines, node(path));
	}

	/** The place of a value among its siblings. */
	private int place(YamlPath path) {
		node(path);
		return switch (path.last()) {
			case YamlPath.Position(int index) -> index;
			case YamlPath.Key(String name) -> node(path.parent()) instanceof YamlNode.Mapping mapping
					? mapping.entries().stream().map(entry -> entry.key().value()).toList().indexOf(name)
					: -1;
		};
	}

	private TextEdit replace(int start, int end, String inserted) {
		return new TextEdit(start, lines.text().substring(start, end), inserted);
	}

	private TextEdit set(YamlPath path, YamlContent.Scalar value) {
		if (!(node(path) instanceof YamlNode.Scalar scalar)) {
			throw new IllegalArgumentException("There is no word or number at " + path);
		}
		Span span = scalar.span();
		String written = ScalarWriter.write(value, scalar.quoting(), inFlow(path));
		boolean joined = span.start() > 0 && (lines.has(':', span.start() - 1) || lines.has('-', span.start() - 1));
		return replace(span.start(), span.end(), joined && span.start() == span.end() ? " " + written : written);
	}

	/** The comments go where they can stand: the first behind the key, the others on lines of their own below it. */
	private TextEdit replace(YamlPath path, YamlContent value) {
		if (!(node(path.parent()) instanceof YamlNode.Mapping mapping)) {
			throw new IllegalArgumentException("There is no key at " + path);
		}
		YamlNode.Entry entry = mapping.entries().get(place(path));
		Span old = entry.value().span();
		int from = entry.colon() + 1;
		boolean flow = inFlow(path);
		int end = flow ? Math.max(from, old.end()) : lines.lineEnd(Math.max(from, old.end()));
		List<Span> comments = new Comments(lines, entry.value()).between(from, end);
		int column = lines.column(entry.key().span().start());
		String written = flow ? ContentWriter.key(entry.key().value(), true) + ": " + writer.flow(value)
				: writer.entry(entry.key().value(), value, column);
		if (comments.isEmpty()) {
			return replace(entry.key().span().start(), end, written);
		}
		int first = written.indexOf(lines.lineBreak());
		String head = first < 0 ? written : written.substring(0, first);
		String tail = first < 0 ? "" : written.substring(first);
		String below = lines.lineBreak() + " ".repeat(first < 0 ? column : column + 2);
		String said = comments.stream().map(span -> lines.text().substring(span.start(), span.end()))
				.collect(Collectors.joining(below));
		return replace(entry.key().span().start(), end, head + "  " + said + tail + (flow ? below : ""));
	}

	private boolean inFlow(YamlPath path) {
		YamlPath above = path;
		while (!above.isTop()) {
			above = above.parent();
			if (isFlow(node(above))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFlow(YamlNode node) {
		return switch (node) {
			case YamlNode.Listing list -> list.flow();
			case YamlNode.Mapping mapping -> mapping.flow();
			case YamlNode.Scalar scalar -> false;
		};
	}

	private TextEdit put(YamlChange.Put put) {
		Pieces pieces = pieces(put.mapping());
		if (pieces.flow()) {
			return insertInFlow(pieces, put.position(),
					ContentWriter.key(put.key(), true) + ": " + writer.flow(put.value()));
		}
		return insertInLines(pieces, put.position(), writer.entry(put.key(), put.value(), column(pieces)));
	}

	private TextEdit insert(YamlChange.Insert insert) {
		Pieces pieces = pieces(insert.list());
		if (pieces.flow()) {
			return insertInFlow(pieces, insert.position(), writer.flow(insert.value()));
		}
		boolean alike = pieces.node() instanceof YamlNode.Listing list
				&& list.elements().get(Math.max(0, insert.position() - 1)).value() instanceof YamlNode.Mapping sibling
				&& !sibling.flow();
		return insertInLines(pieces, insert.position(), writer.element(insert.value(), column(pieces), alike));
	}

	private int column(Pieces pieces) {
		return lines.column(pieces.get(0).start());
	}

	private TextEdit insertInLines(Pieces pieces, int position, String written) {
		String separator = lines.lineBreak() + " ".repeat(column(pieces));
		if (position < pieces.size()) {
			return replace(pieces.get(position).start(), pieces.get(position).start(), written + separator);
		}
		int end = pieces.get(pieces.size() - 1).end();
		return replace(end, end, separator + written);
	}

	private TextEdit insertInFlow(Pieces pieces, int position, String written) {
		Span whole = pieces.node().span();
		if (pieces.size() == 0) {
			return replace(whole.start() + 1, whole.end() - 1, written);
		}
		String separator = separator(pieces);
		if (position < pieces.size()) {
			return replace(pieces.get(position).start(), pieces.get(position).start(), written + separator);
		}
		int end = pieces.get(pieces.size() - 1).end();
		return replace(end, end, separator + written);
	}

	/** What stands between two children in brackets, where it is not a comment. */
	private String separator(Pieces pieces) {
		if (pieces.size() > 1) {
			String found = lines.text().substring(pieces.get(0).end(), pieces.get(1).start());
			if (found.replace(",", "").isBlank()) {
				return found;
			}
		}
		return ", ";
	}

	private TextEdit remove(Pieces pieces, int index, YamlPath container) {
		Span child = pieces.get(index);
		if (pieces.size() == 1) {
			return removeOnly(pieces, child, container);
		}
		if (index < pieces.size() - 1) {
			int next = pieces.flow() ? pieces.get(index + 1).start() : lines.nextInk(child.end());
			return replace(child.start(), next, "");
		}
		int before = pieces.get(index - 1).end();
		int kept = lines.withoutBlank(before, child.start());
		boolean separatorAlone = pieces.flow()
				&& lines.text().substring(before, child.start()).replace(",", "").isBlank();
		return replace(separatorAlone ? before : kept, child.end(), "");
	}

	/** The last child goes: an empty list or mapping stays behind the key or dash. */
	private TextEdit removeOnly(Pieces pieces, Span child, YamlPath container) {
		if (pieces.flow()) {
			return replace(pieces.node().span().start() + 1, pieces.node().span().end() - 1, "");
		}
		String nothing = pieces.node() instanceof YamlNode.Listing ? "[]" : "{}";
		if (container.isTop()) {
			return replace(child.start(), child.end(), nothing);
		}
		int holder = switch (node(container.parent())) {
			case YamlNode.Mapping mapping -> mapping.entries().get(place(container)).colon() + 1;
			case YamlNode.Listing list -> list.elements().get(place(container)).start() + 1;
			case YamlNode.Scalar scalar -> throw new IllegalStateException("A word has no children");
		};
		int kept = lines.withoutBlank(holder, child.start());
		return replace(holder, child.end(), " " + nothing + lines.text().substring(holder, kept));
	}

	private TextEdit move(Pieces pieces, int from, int to) {
		List<Span> order = new ArrayList<>(pieces.children());
		order.add(to, order.remove(from));
		int first = Math.min(from, to);
		int last = Math.max(from, to);
		StringBuilder moved = new StringBuilder();
		for (int i = first; i <= last; i++) {
			moved.append(lines.text(), order.get(i).start(), order.get(i).end());
			if (i < last) {
				moved.append(lines.text(), pieces.get(i).end(), pieces.get(i + 1).start());
			}
		}
		return replace(pieces.get(first).start(), pieces.get(last).end(), moved.toString());
	}
}
