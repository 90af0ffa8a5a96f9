/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyListener;
import org.manyi.service.HeldWorkspace;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The methodology files of a workspace that is held come, change and go as they are saved. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MethodologyFolderTest {

	@TempDir
	Path folder = Path.of("");

	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final Services services = CommandRun
			.invocation(Path.of(""), Locale.ENGLISH, new ByteArrayOutputStream(), new ByteArrayOutputStream())
			.services();
	private final ServiceRegistration<MethodologyListener> listener = listening();
	private String text = "";

	@BeforeEach
	void prepare() throws IOException {
		text = Files.readString(CommandRun.testData().resolve("doc004.yaml")).replace("id: doc004", "id: watched")
				.replace("status: approved", "status: draft");
	}

	private ServiceRegistration<MethodologyListener> listening() {
		return FrameworkUtil.getBundle(CommandRun.class).getBundleContext().registerService(MethodologyListener.class,
				() -> {
					lock.lock();
					changed.signalAll();
					lock.unlock();
				}, new Hashtable<>());
	}

	@AfterEach
	void stop() {
		listener.unregister();
	}

	/** Waits until the methodologies are so; a test that waits for ever fails at its limit. */
	private void until(Predicate<List<MethodologyEntry>> condition) throws InterruptedException {
		lock.lock();
		try {
			while (!condition.test(entries())) {
				changed.await(1, TimeUnit.SECONDS);
			}
		} finally {
			lock.unlock();
		}
	}

	private List<MethodologyEntry> entries() {
		return services.analysis().methodologies();
	}

	private static Predicate<List<MethodologyEntry>> has(String version) {
		return entries -> entries.stream().anyMatch(entry -> entry instanceof MethodologyEntry.Available available
				&& available.methodology().id().equals("watched") && available.methodology().version().equals(version));
	}

	private static Predicate<List<MethodologyEntry>> refuses(String name) {
		return entries -> entries.stream()
				.anyMatch(entry -> entry instanceof MethodologyEntry.Refused && entry.origin().endsWith(name));
	}

	@Test
	void filesOfAHeldWorkspaceComeChangeAndGo() throws Exception {
		Path file = folder.resolve("ws/methodologies/watched.yaml");
		try (HeldWorkspace held = services.holding().create(folder.resolve("ws"), "Tester")) {
			assertTrue(held.folder().endsWith("ws"));
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			until(has("1.0.0"));

			Files.writeString(file, text.replace("version: 1.0.0", "version: 1.1.0"));
			until(has("1.1.0").and(has("1.0.0").negate()));

			Files.writeString(file, text.replace("version: 1.0.0", "version: one"));
			until(refuses("watched.yaml"));

			Files.writeString(file, text);
			until(has("1.0.0").and(refuses("watched.yaml").negate()));

			Files.delete(file);
			until(has("1.0.0").negate());

			Files.writeString(file, text);
			until(has("1.0.0"));
		}
		until(has("1.0.0").negate());
	}

	@Test
	void anApprovedVersionThatIsChangedInTheFolderIsRefused() throws Exception {
		Path file = folder.resolve("ws/methodologies/watched.yaml");
		String approved = text.replace("status: draft", "status: approved");
		try (HeldWorkspace held = services.holding().create(folder.resolve("ws"), "Tester")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, approved);
			until(has("1.0.0"));
			CommandRun.in(folder, Locale.ENGLISH, "methodology", "adopt", file.toString(), "--into",
					held.folder().toString());

			Files.writeString(file, approved.replace("from: 85", "from: 80"));

			until(refuses("watched.yaml").and(has("1.0.0").negate()));
		}
	}
}
