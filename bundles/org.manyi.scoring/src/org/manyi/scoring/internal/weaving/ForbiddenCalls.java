/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import java.util.Set;

/**
 * Which methods of the JDK no plug-in may call. Owners are internal names of classes, descriptors as class files have
 * them.
 */
public final class ForbiddenCalls {

	/** The owner of {@code exit} and {@code halt} besides {@code System}. */
	static final String RUNTIME = "java/lang/Runtime";

	/** What calls a method that was found by its name. */
	static final String METHOD = "java/lang/reflect/Method";

	/** What calls a constructor that was found. */
	static final String MAKER = "java/lang/reflect/Constructor";

	/** What finds method handles. */
	static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";

	private static final String CONSTRUCTOR = "<init>";
	private static final String THREAD = "java/lang/Thread";

	private static final Set<String> MAKES_THREADS = Set.of(THREAD, "java/util/Timer",
			"java/util/concurrent/ThreadPoolExecutor", "java/util/concurrent/ScheduledThreadPoolExecutor",
			"java/util/concurrent/ForkJoinPool");

	private ForbiddenCalls() {
	}

	/** Whether it ends the process. */
	public static boolean endsProcess(String owner, String name) {
		return switch (owner) {
		case "java/lang/System" -> name.equals("exit");
		case RUNTIME -> name.equals("exit") || name.equals("halt");
		default -> false;
		};
	}

	/** Whether it finds a method handle by a name or for what reflection found. */
	static boolean findsHandle(String owner, String name) {
		return owner.equals(LOOKUP) && switch (name) {
		case "findStatic", "findVirtual", "findSpecial", "bind", "findConstructor", "unreflect", "unreflectSpecial",
				"unreflectConstructor" ->
			true;
		default -> false;
		};
	}

	/** Whether it calls what it was told at run time, so that calling this one in turn hides what is called. */
	public static boolean callsWhatItIsTold(String owner, String name) {
		return owner.equals(METHOD) && name.equals("invoke") || owner.equals(MAKER) && name.equals("newInstance")
				|| findsHandle(owner, name);
	}

	/** Whether it starts a thread, makes one, also that of a subclass, or has something done by threads of others. */
	public static boolean startsThread(String owner, String name, String descriptor) {
		if (name.equals(CONSTRUCTOR)) {
			return MAKES_THREADS.contains(owner);
		}
		if (descriptor.startsWith("()Ljava/util/stream/")) {
			return name.equals("parallel") || name.equals("parallelStream");
		}
		return switch (owner) {
		case THREAD -> name.equals("ofVirtual") || name.equals("ofPlatform") || name.equals("startVirtualThread");
		case RUNTIME -> name.equals("addShutdownHook");
		case "java/util/concurrent/Executors" -> name.startsWith("new");
		case "java/util/concurrent/ForkJoinPool" -> name.equals("commonPool");
		case "java/util/concurrent/CompletableFuture" -> name.endsWith("Async");
		case "java/lang/ref/Cleaner" -> name.equals("create");
		case "java/net/http/HttpClient" -> name.startsWith("new");
		case "java/util/Arrays" -> name.startsWith("parallel");
		default -> false;
		};
	}
}
