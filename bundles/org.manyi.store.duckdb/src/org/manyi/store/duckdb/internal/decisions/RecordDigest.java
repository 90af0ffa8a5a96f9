/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.store.api.record.RecordKey;

/** SHA-256 of records that were written at once, for the audit record: no field of them can be changed unseen. */
final class RecordDigest {

	private final SortedMap<RecordKey, Revision> revisions = new TreeMap<>();

	private record Revision(int number, SortedMap<String, String> fields) {
	}

	void add(RecordKey key, int revision, SortedMap<String, String> fields) {
		revisions.put(key, new Revision(revision, fields));
	}

	/** Lower case hexadecimal; that of no record where none was added. */
	String sha256() {
		MessageDigest digest = algorithm();
		revisions.forEach((key, revision) -> {
			text(digest, key.kind());
			text(digest, key.id());
			number(digest, revision.number());
			number(digest, revision.fields().size());
			for (Map.Entry<String, String> field : revision.fields().entrySet()) {
				text(digest, field.getKey());
				text(digest, field.getValue());
			}
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	/** With its length before it, so that no other texts make the same bytes. */
	private static void text(MessageDigest digest, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		number(digest, bytes.length);
		digest.update(bytes);
	}

	private static void number(MessageDigest digest, int number) {
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
	}

	private static MessageDigest algorithm() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
