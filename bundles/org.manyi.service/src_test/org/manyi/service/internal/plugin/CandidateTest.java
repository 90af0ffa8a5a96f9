/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.service.AnalysisException;

/** A jar that is not as it was made, or not for this Java. */
@NonNullByDefault({})
class CandidateTest {

	private static final String RULE = "rule.yaml";
	private static final String CONTENT = "id: something that can be told from all else";

	@TempDir
	private Path folder;

	private Path jar;

	@BeforeEach
	void make() {
		jar = folder.resolve("a.jar");
	}

	private void write(String name, byte[] content) throws IOException {
		try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
			ZipEntry entry = new ZipEntry(name);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			CRC32 crc = new CRC32();
			crc.update(content);
			entry.setCrc(crc.getValue());
			zip.putNextEntry(entry);
			zip.write(content);
			zip.closeEntry();
		}
	}

	private Candidate candidate() {
		return new Candidate(new PlugInSource.LocalFile(jar), jar);
	}

	private String refusal() {
		return refusal(Candidate.MOST_UNPACKED);
	}

	private String refusal(long most) {
		String told = assertThrows(AnalysisException.class,
				() -> candidate().check(new NullProgressMonitor(), most)).reason().en();
		String begin = jar + " ";
		String end = ". Nothing was installed.";
		assertTrue(told.startsWith(begin) && told.endsWith(end), told);
		return told.substring(begin.length(), told.length() - end.length());
	}

	@Test
	void aSignedJarIsTakenUntilItIsAltered() throws Exception {
		write(RULE, CONTENT.getBytes(StandardCharsets.UTF_8));
		SelfSigned.in(folder).sign(jar);
		assertDoesNotThrow(() -> candidate().check(new NullProgressMonitor()));
		try (FileSystem zip = FileSystems.newFileSystem(jar)) {
			Files.writeString(zip.getPath(RULE), CONTENT + " but this");
		}

		assertEquals("was changed after it was signed: rule.yaml. Get it again from who made it", refusal());
	}

	@Test
	void aByteThatTurnedOnItsWayIsNoticed() throws Exception {
		write(RULE, CONTENT.getBytes(StandardCharsets.UTF_8));
		String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
		Files.writeString(jar, bytes.replace("something", "Something"), StandardCharsets.ISO_8859_1);

		assertEquals("is damaged: rule.yaml in it cannot be read. Copy or download it again", refusal());
	}

	@Test
	void classesOfALaterJavaAreNoticed() throws Exception {
		write("A.class", new byte[] { (byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, (byte) 200, 0 });
		assertEquals("is compiled for Java 156; this is Java " + Runtime.version().feature(), refusal());

		write("META-INF/versions/156/A.class", Files.readAllBytes(jar));
		assertDoesNotThrow(() -> candidate().check(new NullProgressMonitor()));
	}

	@Test
	void whatUnpacksToTooMuchIsNotReadToItsEnd() throws Exception {
		write(RULE, new byte[1 << 20]);

		assertEquals("unpacks to more than 0 GiB, which no plug-in does", refusal(1 << 18));
		assertDoesNotThrow(() -> candidate().check(new NullProgressMonitor(), 1 << 20));
	}

	@Test
	void readingItCanBeCancelled() throws Exception {
		write(RULE, new byte[1 << 20]);
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> candidate().check(monitor));
	}
}
