/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key with a certificate that nobody vouches for.
 *
 * @param store the file that it is in
 */
record SelfSigned(Path store) {

	private static final String PASSWORD = "changeit";

	/** Makes one. */
	static SelfSigned in(Path folder) throws IOException, InterruptedException {
		SelfSigned made = new SelfSigned(folder.resolve("key.p12"));
		made.run("keytool", "-genkeypair", "-alias", "me", "-keyalg", "EC", "-dname", "CN=localhost", "-storetype",
				"PKCS12");
		return made;
	}

	/** Signs a jar where it lies. */
	void sign(Path jar) throws IOException, InterruptedException {
		run("jarsigner", jar.toString(), "me");
	}

	/** What a server needs that shows this certificate. */
	SSLContext context() throws IOException, GeneralSecurityException {
		char[] password = PASSWORD.toCharArray();
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(KeyStore.getInstance(store.toFile(), password), password);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), null, null);
		return context;
	}

	private void run(String tool, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString(), "-keystore",
						store.toString(), "-storepass", PASSWORD));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (process.waitFor() != 0) {
			throw new IOException(tool + " failed");
		}
	}
}
