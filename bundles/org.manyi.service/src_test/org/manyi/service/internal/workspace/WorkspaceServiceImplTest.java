/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.LocalizedText;
import org.manyi.service.HeldWorkspace;
import org.manyi.service.WorkspaceListener;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Who holds which workspace, and what listeners are told. */
@NonNullByDefault({})
class WorkspaceServiceImplTest {

	@TempDir
	Path folder;

	private Path home;
	private final Store store = new Store();
	private final List<String> news = new ArrayList<>();
	private final List<String> logged = new ArrayList<>();
	private WorkspaceServiceImpl service;

	@BeforeEach
	void start() throws Exception {
		home = Files.createDirectory(folder.resolve("w")).toRealPath();
		Logger logger = proxy(Logger.class, (name, arguments) -> logged.add(name + " " + arguments[0]));
		service = new WorkspaceServiceImpl(store, proxy(LoggerFactory.class, (name, arguments) -> logger));
		service.addListener(new Reporter());
	}

	@Test
	void isHeldUntilTheLastHolderLetsGo() throws Exception {
		HeldWorkspace first = service.open(home, "One");
		HeldWorkspace second = service.open(Files.createSymbolicLink(folder.resolve("link"), home), "Two");
		assertEquals(List.of(home), service.held());
		assertEquals(home, second.folder());
		assertSame(store.open.get(1), second.workspace());
		first.close();
		first.close();
		assertEquals(List.of("held w"), news);
		second.close();
		assertEquals(List.of("held w", "released w"), news);
		assertEquals(List.of(), service.held());
		assertEquals(List.of(), store.open);
	}

	@Test
	void tellsOnceOfAChangeHoweverManyHold() throws Exception {
		HeldWorkspace first = service.open(home, "One");
		HeldWorkspace second = service.open(home, "Two");
		store.change(1);
		first.close();
		store.change(2);
		second.close();
		assertEquals(List.of("held w", "changed w 1", "changed w 2", "released w"), news);
	}

	@Test
	void aLateListenerIsToldWhatIsHeld() throws Exception {
		HeldWorkspace held = service.create(home, "One");
		Reporter late = new Reporter();
		service.addListener(late);
		service.removeListener(late);
		held.close();
		assertEquals(List.of("held w", "held w", "released w"), news);
	}

	@Test
	void aListenerThatFailsDisturbsNobody() throws Exception {
		WorkspaceListener failing = new WorkspaceListener() {

			@Override
			public void held(Path held) {
				throw new IllegalStateException("a fault of the listener");
			}
		};
		service.addListener(failing);
		service.addListener(new Reporter());
		service.open(home, "One").close();
		assertEquals(List.of("held w", "held w", "released w", "released w"), news);
		assertEquals(List.of("error {} failed"), logged);
	}

	@Test
	void nothingIsHeldThatCannotBeOpened() {
		store.refuses = true;
		assertThrows(EvidenceException.class, () -> service.open(home, "One"));
		assertThrows(EvidenceException.class, () -> service.create(home, "One"));
		assertEquals(List.of(), service.held());
		assertEquals(List.of(), news);
	}

	@Test
	void whatWasForgottenIsClosedAtTheEnd() throws Exception {
		service.open(home, "One");
		service.open(home, "Two");
		service.closeAll();
		assertEquals(List.of(), store.open);
		assertEquals(List.of("held w", "released w"), news);
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "equals" -> proxy == arguments[0];
				case "hashCode" -> System.identityHashCode(proxy);
				default -> {
					Object answered = answer.to(method.getName(), arguments);
					yield method.getReturnType() == void.class ? null : answered;
				}
				}));
	}

	@FunctionalInterface
	private interface Answer {

		Object to(String method, Object[] arguments);
	}

	private final class Reporter implements WorkspaceListener {

		@Override
		public void held(Path held) {
			news.add("held " + held.getFileName());
		}

		@Override
		public void changed(Path held, DataVersion version) {
			news.add("changed " + held.getFileName() + " " + version.number());
		}

		@Override
		public void released(Path held) {
			news.add("released " + held.getFileName());
		}
	}

	/** Opens what it is asked to, and remembers what is open. */
	private static final class Store implements WorkspaceStore {

		private final List<Workspace> open = new ArrayList<>();
		private final List<Consumer<DataVersion>> listeners = new ArrayList<>();
		private boolean refuses;

		void change(long version) {
			listeners.forEach(listener -> listener.accept(new DataVersion(version)));
		}

		@Override
		public boolean isWorkspace(Path path) {
			return true;
		}

		@Override
		public Workspace create(Path path, String actor) throws EvidenceException {
			return open(path, actor);
		}

		@Override
		@SuppressWarnings("unchecked")
		public Workspace open(Path path, String actor) throws EvidenceException {
			if (refuses) {
				throw new EvidenceException(LocalizedText.same("refused"));
			}
			Workspace[] opened = new Workspace[1];
			opened[0] = proxy(Workspace.class, (name, arguments) -> switch (name) {
			case "folder" -> path;
			case "addChangeListener" -> listeners.add((Consumer<DataVersion>) arguments[0]);
			case "close" -> open.remove(opened[0]);
			default -> throw new UnsupportedOperationException(name);
			});
			open.add(opened[0]);
			return opened[0];
		}

		@Override
		public void restore(Path backup, Path path, String actor, IProgressMonitor monitor) {
			throw new UnsupportedOperationException();
		}
	}
}
