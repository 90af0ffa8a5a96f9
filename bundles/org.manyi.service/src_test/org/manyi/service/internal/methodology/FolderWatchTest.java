/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The watch outlives whatever goes wrong with one of the files. */
@NonNullByDefault({})
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class FolderWatchTest {

	@TempDir
	Path workspace;

	private final BlockingQueue<Path> announced = new LinkedBlockingQueue<>();
	private final BlockingQueue<RuntimeException> told = new LinkedBlockingQueue<>();

	private Object answer(String method, Object[] arguments) {
		if (!method.equals("registerService")) {
			return null;
		}
		announced.add(((FolderFile) arguments[1]).file().getFileName());
		return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { ServiceRegistration.class },
				(proxy, called, given) -> null);
	}

	private BundleContext context() {
		return (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { BundleContext.class },
				(proxy, called, given) -> answer(called.getName(), given));
	}

	@Test
	void aFailureIsToldAndTheWatchGoesOn() throws Exception {
		MethodologyFolder folder = MethodologyFolder.of(workspace);
		Files.createDirectories(folder.folder());
		Files.writeString(folder.folder().resolve("a.yaml"), "id: a");
		Files.writeString(folder.folder().resolve("b.yaml"), "id: b");
		AtomicBoolean broken = new AtomicBoolean(true);
		FolderRegistrations files = new FolderRegistrations(context(), folder, file -> {
			if (broken.get() && file.file().endsWith("a.yaml")) {
				throw new IllegalStateException("on purpose");
			}
			return Optional.empty();
		});
		try (FolderWatch watch = new FolderWatch(folder.folder(), files, told::add)) {
			assertEquals(Path.of("b.yaml"), announced.poll(30, TimeUnit.SECONDS), "the other is announced");
			RuntimeException failure = told.poll(30, TimeUnit.SECONDS);
			assertNotNull(failure);
			assertEquals("on purpose", failure.getMessage());
			broken.set(false);
			Files.writeString(folder.folder().resolve("c.yaml"), "id: c");
			assertEquals(Path.of("a.yaml"), announced.poll(30, TimeUnit.SECONDS), "it is looked at again");
		}
	}
}
