/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The characters of a file. A thread of its own reads, digests and decodes ahead, a few blocks at most, so that memory
 * does not grow with the file.
 */
public final class FileText extends Reader {

	private static final int PART = 1 << 13;
	/** Blocks kept of what was read; they hold the longest field, of four bytes a character, and more. */
	private static final int KEPT = 4 * RecordReaders.LONGEST_FIELD / ReadAhead.BYTES + 2;

	private final FileDigest digest;
	private final ReadAhead blocks;

	/** The latest blocks, the oldest first; those before {@link #cursor} are kept for {@link #rewind}. */
	private final List<TextBlock> window = new ArrayList<>();
	private int cursor = -1;
	private long position;
	private long bufferStart;
	private boolean damaged;
	private long bytePosition;

	public FileText(Path file, EncodingChoice encoding) throws IOException {
		blocks = new ReadAhead(file, encoding, KEPT);
		digest = new FileDigest(file);
	}

	@Override
	@NonNullByDefault({})
	public int read(char[] target, int offset, int length) throws IOException {
		bufferStart = position - offset;
		while (cursor < 0 || position == window.get(cursor).end()) {
			if (cursor >= 0 && window.get(cursor).last) {
				return -1;
			}
			advance();
		}
		TextBlock block = window.get(cursor);
		int count = (int) Math.min(length, block.end() - position);
		System.arraycopy(block.chars, block.index(position), target, offset, count);
		position += count;
		return count;
	}

	/**
	 * Lends the text from a place on, to the end of the next block that has not been handed out since the last
	 * {@link #rewind}, without copying more than what precedes that block.
	 *
	 * @param from not after what has been handed out
	 * @return empty where so much text precedes the block that it cannot be put before it
	 */
	public Optional<TextStretch> stretch(long from) throws IOException {
		int before = (int) Math.min(position - from, Integer.MAX_VALUE);
		if (before > TextBlock.ROOM) {
			return Optional.empty();
		}
		if (cursor < 0) {
			advance();
		} else if (position == window.get(cursor).end() && !window.get(cursor).last) {
			TextBlock previous = window.get(cursor);
			advance();
			System.arraycopy(previous.chars, previous.index(from), window.get(cursor).chars, TextBlock.ROOM - before,
					before);
		}
		TextBlock block = window.get(cursor);
		position = block.end();
		return Optional.of(new TextStretch(block.chars, block.index(from), block.index(position), block.last));
	}

	private void advance() throws IOException {
		if (cursor + 1 == window.size()) {
			TextBlock block = blocks.take();
			block.start = cursor < 0 ? 0 : window.get(cursor).end();
			damaged |= block.damaged;
			bytePosition = block.bytePosition;
			if (window.size() == KEPT) {
				blocks.giveBack(window.removeFirst());
			}
			window.add(block);
			cursor = window.size() - 1;
		} else {
			cursor++;
		}
	}

	/**
	 * Where the buffer that was filled last begins, so that a place in the buffer is a place in the file.
	 *
	 * @return characters before the buffer's first one, [0, ∞)
	 */
	public long bufferStart() {
		return bufferStart;
	}

	/**
	 * The beginning of a line.
	 *
	 * @param from  where another line begins, as characters before it
	 * @param lines how many lines further, [0, ∞); they end with LF, CR or CR LF
	 * @return characters before the line; empty where {@code from} is no longer in memory or there is no such line
	 */
	public OptionalLong lineStart(long from, long lines) {
		long place = from;
		for (long line = 0; line < lines; line++) {
			while (isKept(place) && charAt(place) != '\n' && charAt(place) != '\r') {
				place++;
			}
			if (!isKept(place)) {
				return OptionalLong.empty();
			}
			place++;
			if (charAt(place - 1) == '\r' && isKept(place) && charAt(place) == '\n') {
				place++;
			}
		}
		return isKept(from) ? OptionalLong.of(place) : OptionalLong.empty();
	}

	/** The end of what has been read ahead of the parser, as characters before it. */
	public long end() {
		return window.isEmpty() ? 0 : window.getLast().end();
	}

	/**
	 * The text as it stands in the file up to the first line end outside quotes.
	 *
	 * @param from where a record begins
	 * @param most how many characters at most
	 * @return empty where the beginning is no longer in memory
	 */
	public String record(long from, int most) {
		StringBuilder record = new StringBuilder();
		boolean quoted = false;
		for (long place = from; isKept(place) && record.length() < most; place++) {
			char c = charAt(place);
			quoted ^= c == '"';
			if (!quoted && (c == '\n' || c == '\r')) {
				break;
			}
			record.append(c);
		}
		return record.toString();
	}

	/**
	 * Goes back, so that the characters from there on are read again.
	 *
	 * @param place a place that is still in memory
	 */
	public void rewind(long place) {
		position = place;
		cursor = 0;
		while (place > window.get(cursor).end()) {
			cursor++;
		}
	}

	/**
	 * Goes past the end of a line, however long the line is.
	 *
	 * @param from a place in the line that is still in memory
	 * @return the beginning of the next line, or the end of the text where there is none
	 */
	public long passLine(long from) throws IOException {
		rewind(from);
		char[] part = new char[PART];
		for (int count = read(part, 0, PART); count >= 0; count = read(part, 0, PART)) {
			for (int i = 0; i < count; i++) {
				if (part[i] == '\n' || part[i] == '\r') {
					long lineEnd = position - count + i;
					rewind(lineStart(lineEnd, 1).orElse(lineEnd + 1));
					return position;
				}
			}
		}
		return position;
	}

	private boolean isKept(long place) {
		return !window.isEmpty() && place >= window.getFirst().start && place < window.getLast().end();
	}

	private char charAt(long place) {
		int index = 0;
		while (place >= window.get(index).end()) {
			index++;
		}
		TextBlock block = window.get(index);
		return block.chars[block.index(place)];
	}

	/** Whether a NUL or an undecodable place has been handed out; if not, nobody needs to look for one. */
	public boolean isDamaged() {
		return damaged;
	}

	/** Bytes of the file that have been handed out as text, [0, size]. */
	public long bytePosition() {
		return bytePosition;
	}

	/**
	 * SHA-256 of all bytes of the file, lower case hexadecimal.
	 *
	 * @throws IOException when the file could not be read through
	 */
	public String sha256() throws IOException {
		return digest.value();
	}

	@Override
	public void close() throws IOException {
		digest.close();
		blocks.close();
	}
}
