/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.LocalizedText;
import org.osgi.framework.Version;

/** Whatever else is taken for a plug-in is called what it is. */
@NonNullByDefault({})
class BundleFileTest {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final String BUNDLE = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: a.b\n";

	@TempDir
	private Path folder;

	private Path file;

	/** An archive of files that hold their own names, but for the manifest. */
	private void archive(String manifest, String... names) throws IOException {
		file = folder.resolve("some.jar");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write((name.equals(MANIFEST) ? manifest : name).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
	}

	private String refusal() {
		LocalizedText reason = assertThrows(NotABundleException.class, () -> BundleFile.read(file)).reason();
		assertFalse(reason.zh().isBlank() || reason.zh().equals(reason.en()), reason.zh());
		return reason.en();
	}

	@Test
	void aBundleIsRead() throws Exception {
		archive(BUNDLE + "Bundle-Version: 1.2.3.q\n", MANIFEST, "a/A.class");

		BundleFile read = BundleFile.read(file);

		assertEquals("a.b", read.id());
		assertEquals(new Version(1, 2, 3, "q"), read.version());
	}

	@Test
	void archivesAreToldByWhatIsInThem() throws Exception {
		archive("", "lib/b.jar", "lib/a.jar", "readme.txt");
		assertEquals("is an archive with jar files (2, such as lib/a.jar), no plug-in itself. Unpack it and install "
				+ "the plug-ins in it", refusal());
		archive("", "pom.xml", "src/A.java");
		assertEquals("is an archive of sources, no plug-in. Build it and install the jar file that comes of it",
				refusal());
		archive("", "letter.txt");
		assertEquals("is an archive without Java classes, no OSGi bundle: it has no META-INF/MANIFEST.MF", refusal());
		archive("", "A.class");
		assertEquals("is an ordinary Java library, no OSGi bundle: it has no META-INF/MANIFEST.MF", refusal());
		archive("Manifest-Version: 1.0\n", MANIFEST, "A.class");
		assertEquals("is an ordinary Java library, no OSGi bundle: its manifest lacks Bundle-SymbolicName and "
				+ "Bundle-ManifestVersion: 2", refusal());
		archive(BUNDLE + "Eclipse-SourceBundle: a;version=\"1.0.0\"\n", MANIFEST, "A.java");
		assertEquals("holds the sources of a plug-in, not the plug-in", refusal());
	}

	@Test
	void aPartOfAJarIsCalledThat() throws Exception {
		archive(BUNDLE, MANIFEST, "a/A.class");
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length / 2));

		assertEquals("is a jar file of which a part is missing or damaged. Copy or download it again", refusal());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"`\u001f\u008b\u0008` | is a gzip archive, no jar file. Unpack it and install the jar file in it",
			"BZh91 | is a bzip2 archive, no jar file. Unpack it and install the jar file in it",
			"\u00fd7zXZ | is a xz archive, no jar file. Unpack it and install the jar file in it",
			"7z\u00bc\u00af | is a 7z archive, no jar file. Unpack it and install the jar file in it",
			"Rar! | is a RAR archive, no jar file. Unpack it and install the jar file in it",
			"`<!DOCTYPE HTML><html>` | is a web page, no jar file. Give the address of the file itself",
			"id: x | is no jar file", "`` | is an empty file; a jar file is expected" })
	void otherFilesAreToldByTheirFirstBytes(String content, String english) throws Exception {
		file = Files.writeString(folder.resolve("other.jar"), content, StandardCharsets.ISO_8859_1);

		assertEquals(english, refusal());
	}

	@Test
	void aTarIsToldByTheMarkInItsFirstHeader() throws Exception {
		file = Files.writeString(folder.resolve("other.jar"), "name" + "\0".repeat(253) + "ustar");

		assertEquals("is a tar archive, no jar file. Unpack it and install the jar file in it", refusal());
	}
}
