/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import javax.tools.ToolProvider;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Java source, compiled, woven and loaded as that of a plug-in is. */
final class WovenSource {

	private WovenSource() {
	}

	/**
	 * An object of the class Plug.
	 *
	 * @param folder  an empty one
	 * @param members of the class, which is a Callable
	 */
	static Callable<?> plug(Path folder, String members) throws Exception {
		Path source = Files.writeString(folder.resolve("Plug.java"), """
				import java.lang.invoke.MethodHandles;
				import java.lang.invoke.MethodType;
				import java.math.BigInteger;
				import java.util.*;
				import java.util.function.*;
				import java.util.stream.*;

				public class Plug implements java.util.concurrent.Callable<Object> {
				%s
				}
				""".formatted(members));
		int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-nowarn", "-d", folder.toString(),
				source.toString());
		if (status != 0) {
			throw new IllegalArgumentException(members);
		}
		return plug(folder);
	}

	/** An object of the class Plug, whose file lies in the folder. */
	static Callable<?> plug(Path folder) throws ReflectiveOperationException {
		return (Callable<?>) new WovenClasses(folder).loadClass("Plug").getDeclaredConstructor().newInstance();
	}

	@NonNullByDefault({})
	private static final class WovenClasses extends ClassLoader {

		private final Path folder;

		WovenClasses(Path folder) {
			super(WovenSource.class.getClassLoader());
			this.folder = folder;
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			Path file = folder.resolve(name + ".class");
			if (!Files.exists(file)) {
				throw new ClassNotFoundException(name);
			}
			try {
				byte[] woven = new ClassWeaver().weave(Files.readAllBytes(file));
				return defineClass(name, woven, 0, woven.length);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
