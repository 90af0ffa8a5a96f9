/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.scoring.FileFindings;
import org.manyi.scoring.MethodologyReader;
import org.osgi.service.component.annotations.Component;

/** Reads methodology files written in YAML, schema version 1. Stateless. */
@Component
public final class YamlMethodologyReader implements MethodologyReader {

	@Override
	public FileFindings examine(InputStream stream) throws IOException {
		byte[] bytes = stream.readNBytes(LARGEST + 1);
		Problems problems = new Problems();
		Optional<Methodology> methodology = parse(bytes, problems);
		return new FileFindings(methodology, problems.inOrder(), problems.warningsInOrder());
	}

	private static Optional<Methodology> parse(byte[] bytes, Problems problems) {
		if (bytes.length > LARGEST) {
			int limit = LARGEST / 1024 / 1024;
			problems.addAt(1, 1, "文件超过 " + limit + " MB，不是测评方法文件",
					"the file is larger than " + limit + " MB, which no methodology file is");
			return Optional.empty();
		}
		return new Utf8Text(problems).decode(bytes).flatMap(new YamlSyntax(problems)::compose)
				.flatMap(root -> new MethodologyDocument(sha256(bytes), new String(bytes, StandardCharsets.UTF_8))
						.read(new YamlValue("", root, problems)));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
