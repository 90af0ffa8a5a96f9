/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/** The bytes of an extension record, read one after the other. */
final class RecordBytes {

	private final Path file;
	private final int subtype;
	private final ByteBuffer bytes;

	RecordBytes(Path file, RawDictionary dictionary, int subtype) {
		this.file = file;
		this.subtype = subtype;
		bytes = dictionary.buffer(dictionary.extension(subtype));
	}

	boolean atEnd() {
		return !bytes.hasRemaining();
	}

	int readInt() throws EvidenceException {
		need(Integer.BYTES);
		return bytes.getInt();
	}

	int readByte() throws EvidenceException {
		need(1);
		return bytes.get() & 0xFF;
	}

	/** Reads a number of bytes, then the bytes. */
	byte[] readText() throws EvidenceException {
		return read(readInt());
	}

	byte[] read(int count) throws EvidenceException {
		need(count);
		byte[] read = new byte[count];
		bytes.get(read);
		return read;
	}

	/** Whether a number of bytes is given next that is this one. */
	boolean comesNext(int length) {
		return bytes.remaining() >= Integer.BYTES && bytes.getInt(bytes.position()) == length;
	}

	private void need(int count) throws EvidenceException {
		if (count < 0 || count > bytes.remaining()) {
			throw bad();
		}
	}

	/** Says that the record cannot be read. */
	EvidenceException bad() {
		return SavProblem.BAD_EXTENSION.of(file, subtype);
	}
}
