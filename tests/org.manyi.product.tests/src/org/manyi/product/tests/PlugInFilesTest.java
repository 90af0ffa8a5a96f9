/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.product.tests.DeliveredProduct.Finished;

import com.sun.net.httpserver.HttpServer;

/** Plug-ins that are installed by a command or copied into the folder, listed, replaced and removed. */
class PlugInFilesTest {

	private static final String NOTHING_INSTALLED = ". Nothing was installed.\n";
	private static final String ID = "com.acme.plugin";

	@TempDir
	Path folder = Path.of("");

	private DeliveredProduct product = new DeliveredProduct(folder, folder);

	@BeforeEach
	void callFromTheFolder() {
		product = new DeliveredProduct(folder, folder);
	}

	@Test
	void isInstalledUsedReplacedAndRemoved() throws Exception {
		Path jar = harmless("1.0.0", "forty-two");
		Finished installed = product.run("plugin", "install", jar.getFileName().toString());
		assertEquals("", installed.err());
		Path placed = product.dropins().resolve(ID + "_1.0.0.jar");
		assertEquals("Installed  " + ID + " 1.0.0  " + placed + "\n", installed.out());
		assertEquals(-1, Files.mismatch(jar, placed));
		assertTrue(product.run("plugin", "list", "--format", "json").out().contains("\"state\" : \"ready\""));
		assertTrue(product.run("methodologies").out().contains("\nforty-two "));

		assertEquals(0, product.run("plugin", "install", harmless("1.1.0", "forty-three").toUri().toString()).status());
		String listed = product.run("methodologies").out();
		assertTrue(listed.contains("\nforty-three ") && !listed.contains("\nforty-two "), listed);

		Finished removed = product.run("plugin", "remove", ID);
		assertEquals("", removed.err());
		assertFalse(product.run("methodologies").out().contains("\nforty-three "));
		Path aside = product.dropins().resolve("removed").resolve(ID + "_1.1.0.jar");
		assertTrue(removed.out().contains(aside.toString()), removed.out());
		Files.move(aside, product.dropins().resolve(aside.getFileName()));
		assertTrue(product.run("methodologies").out().contains("\nforty-three "), "moved back");
	}

	@Test
	void isCopiedIntoTheFolderReplacedThereAndDeleted() throws Exception {
		Files.createDirectories(product.dropins());
		Path copy = Files.copy(harmless("1.0.0", "forty-two"), product.dropins().resolve("任意 名.jar"));
		assertTrue(product.run("methodologies").out().contains("\nforty-two "));
		Files.copy(harmless("1.0.0", "forty-three"), copy, StandardCopyOption.REPLACE_EXISTING);
		assertTrue(product.run("methodologies").out().contains("\nforty-three "));
		Files.delete(copy);
		assertFalse(product.run("methodologies").out().contains("\nforty-"));
	}

	@Test
	void saysWhichRequirementIsMissing() throws Exception {
		String missing = "misses the package com.absent [1.0.0, 2.0.0); the bundle com.other ≥ 3.0.0";
		Path jar = new CompiledPlugIn("com.acme.needy", "1.0.0")
				.header("Import-Package", "com.absent;version=\"[1,2)\",com.optional;resolution:=optional")
				.header("Require-Bundle", "com.other;bundle-version=3").write(folder.resolve("needy.jar"), work());
		assertRefused(jar + " " + missing + NOTHING_INSTALLED, "install", "needy.jar");

		assertEquals(0, product.run("plugin", "install", "--unresolved", "needy.jar").status());
		for (String[] command : List.of(new String[] { "plugin", "list" }, new String[] { "methodologies" })) {
			Finished told = product.run(command);
			assertEquals(0, told.status());
			assertTrue(told.out().contains(missing), told.out());
		}
		assertTrue(product.run("plugin", "list", "--lang", "zh").out().contains("缺少 Java 包 com.absent [1.0.0, 2.0.0)"));

		new CompiledPlugIn("com.acme.later", "1.0.0").header("Bundle-RequiredExecutionEnvironment", "JavaSE-99")
				.write(folder.resolve("later.jar"), work());
		Finished later = product.run("plugin", "install", "later.jar");
		assertTrue(later.err().contains("later.jar misses Java 99 (this is Java "), later.err());
	}

	@Test
	void refusesWhatIsNoPlugInOrNoneToBeHad() throws Exception {
		Files.writeString(folder.resolve("text.jar"), "no jar");
		Path whole = harmless("1.0.0", "forty-two");
		Files.write(folder.resolve("half.jar"), Arrays.copyOf(Files.readAllBytes(whole), (int) Files.size(whole) / 2));
		new CompiledPlugIn("../../evil", "1.0.0").write(folder.resolve("evil.jar"), work());
		new CompiledPlugIn("org.manyi.scoring", "9.0.0").write(folder.resolve("ours.jar"), work());
		new CompiledPlugIn("com.acme.fragment", "1.0.0").header("Fragment-Host", "org.manyi.model")
				.write(folder.resolve("fragment.jar"), work());

		assertRefused(folder.resolve("text.jar") + " is no jar file" + NOTHING_INSTALLED, "install", "text.jar");
		assertRefused(folder.resolve("half.jar")
				+ " is a jar file of which a part is missing or damaged. Copy or download it again"
				+ NOTHING_INSTALLED, "install", "half.jar");
		assertRefused(folder + " is a folder, not a plug-in. Name the jar file in it" + NOTHING_INSTALLED, "install",
				".");
		assertRefused(folder.resolve("evil.jar") + " has the ill-formed symbolic name “../../evil”" + NOTHING_INSTALLED,
				"install", "evil.jar");
		assertRefused(folder.resolve("ours.jar")
				+ " has the symbolic name of a bundle of the product, org.manyi.scoring" + NOTHING_INSTALLED, "install",
				"ours.jar");
		assertRefused(folder.resolve("fragment.jar") + " is a fragment, which cannot be a plug-in" + NOTHING_INSTALLED,
				"install", "fragment.jar");
		assertRefused("There is no file " + folder.resolve("absent.jar") + NOTHING_INSTALLED, "install", "absent.jar");
		assertEquals(2, product.run("plugin", "install", "ftp://localhost/a.jar").status());
		assertEquals(2, product.run("plugin", "install").status());
		for (String name : new String[] { "com.acme.none", "../half.jar" }) {
			Finished none = product.run("plugin", "remove", name);
			assertEquals(2, none.status());
			assertTrue(none.err().startsWith("manyi: There is no plug-in “" + name + "”"), none.err());
		}
		assertTrue(Files.exists(folder.resolve("half.jar")));
	}

	@Test
	void refusesTheSameTwiceAndAnEarlierVersion() throws Exception {
		harmless("1.0.0", "forty-two");
		harmless("2.0.0", "forty-two");
		assertEquals(0, product.run("plugin", "install", "2.0.0.jar").status());
		assertRefused(folder.resolve("2.0.0.jar") + " is installed already in the same version 2.0.0: "
				+ product.dropins().resolve(ID + "_2.0.0.jar") + NOTHING_INSTALLED, "install", "2.0.0.jar");
		assertRefused(folder.resolve("1.0.0.jar")
				+ " has version 1.0.0, lower than 2.0.0 which is installed. To go back, remove " + ID + " first"
				+ NOTHING_INSTALLED, "install", "1.0.0.jar");
		assertEquals(List.of(ID + "_2.0.0.jar", ID + "_2.0.0.jar.sha256"), installed());
	}

	private List<String> installed() throws IOException {
		try (Stream<Path> files = Files.list(product.dropins())) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
					.filter(name -> !name.startsWith(".")).sorted().toList();
		}
	}

	@Test
	void ofTwoThatAreInstalledAtOnceTheHigherStays() throws Exception {
		harmless("1.0.0", "forty-two");
		harmless("2.0.0", "forty-two");
		List<Process> both = new ArrayList<>();
		for (String version : List.of("1.0.0", "2.0.0")) {
			both.add(product.process("plugin", "install", version + ".jar").redirectErrorStream(true)
					.redirectOutput(folder.resolve(version + ".out").toFile()).start());
		}

		int lower = both.get(0).waitFor();
		int higher = both.get(1).waitFor();

		assertEquals(0, higher, () -> read("2.0.0.out"));
		assertTrue(lower == 0 || read("1.0.0.out").contains("has version 1.0.0, lower than 2.0.0 which is installed"),
				() -> read("1.0.0.out"));
		assertEquals(List.of(ID + "_2.0.0.jar", ID + "_2.0.0.jar.sha256"), installed());
	}

	private String read(String file) {
		try {
			return Files.readString(folder.resolve(file));
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Test
	void isFetchedFromAServer() throws Exception {
		byte[] jar = Files.readAllBytes(harmless("1.0.0", "forty-two"));
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/plugin.jar", exchange -> {
			exchange.sendResponseHeaders(200, jar.length);
			exchange.getResponseBody().write(jar);
			exchange.close();
		});
		server.createContext("/torn.jar", exchange -> {
			exchange.sendResponseHeaders(200, jar.length);
			exchange.getResponseBody().write(jar, 0, jar.length / 2);
			exchange.getResponseBody().flush();
			throw new IOException("the connection ends");
		});
		server.start();
		String address = "http://localhost:" + server.getAddress().getPort();
		try {
			assertRefused("The plug-in cannot be fetched from " + address
					+ "/none.jar: the server has no such file (status 404). Check the address" + NOTHING_INSTALLED,
					"install", address + "/none.jar");
			Finished torn = product.run("plugin", "install", address + "/torn.jar");
			assertEquals(1, torn.status());
			assertEquals("manyi: The plug-in cannot be fetched from " + address
					+ "/torn.jar: the connection ended before the file was complete. Try again" + NOTHING_INSTALLED,
					torn.err());
			Finished installed = product.run("plugin", "install", address + "/plugin.jar");
			assertEquals("", installed.err());
			assertTrue(product.run("plugin", "list", "--format", "json").out()
					.contains("\"source\" : \"" + address + "/plugin.jar\""));
		} finally {
			server.stop(0);
		}
		Finished gone = product.run("plugin", "install", address + "/plugin.jar");
		assertEquals(1, gone.status());
		assertTrue(gone.err().contains(" refuses the connection: no server runs there" + NOTHING_INSTALLED),
				gone.err());
	}

	private void assertRefused(String message, String... command) throws Exception {
		Finished refused = product.run(Stream.concat(Stream.of("plugin"), Stream.of(command)).toArray(String[]::new));
		assertEquals("manyi: " + message, refused.err());
		assertEquals(1, refused.status());
		assertEquals("", refused.out());
	}

	private Path harmless(String version, String method) throws IOException {
		return new CompiledPlugIn(ID, version).method("Harmless", method, "", "")
				.write(folder.resolve(version + ".jar"), work());
	}

	private Path work() throws IOException {
		return Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
	}
}
