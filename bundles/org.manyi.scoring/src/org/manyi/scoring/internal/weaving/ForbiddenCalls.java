/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import java.util.Locale;
import java.util.Optional;
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

	/** What sends signals to the process. */
	static final String SIGNAL = "sun/misc/Signal";

	private static final String CONSTRUCTOR = "<init>";
	private static final String NEW_INSTANCE = "newInstance";
	private static final String THREAD = "java/lang/Thread";
	private static final String CONCURRENT = "java/util/concurrent/";

	private static final Set<String> MAKES_THREADS = Set.of(THREAD, "java/util/Timer",
			CONCURRENT + "ThreadPoolExecutor", CONCURRENT + "ScheduledThreadPoolExecutor",
			CONCURRENT + "ForkJoinPool", CONCURRENT + "ForkJoinTask", CONCURRENT + "RecursiveTask",
			CONCURRENT + "RecursiveAction", CONCURRENT + "CountedCompleter", CONCURRENT + "SubmissionPublisher");
	private static final Set<String> MAKES_CLASSES = Set.of("java/lang/ClassLoader", "java/net/URLClassLoader",
			"java/security/SecureClassLoader");
	private static final Set<String> CALLS_BY_NAME = Set.of("java/beans/Statement", "java/beans/Expression",
			"java/beans/XMLDecoder", "java/beans/EventHandler");

	private ForbiddenCalls() {
	}

	/** Whether it ends the process. */
	public static boolean endsProcess(String owner, String name) {
		return switch (owner) {
		case "java/lang/System" -> name.equals("exit");
		case RUNTIME -> name.equals("exit") || name.equals("halt");
		case SIGNAL -> name.equals("raise");
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

	/** Whether it makes an object of a class that was found. */
	static boolean makesOf(String owner, String name) {
		return owner.equals("java/lang/Class") && name.equals(NEW_INSTANCE);
	}

	/** Why it is refused wherever it stands in the code; empty where it is not. */
	static Optional<Refusal> refusal(String owner, String name, String descriptor) {
		return startsThread(owner, name, descriptor) ? Optional.of(Refusal.THREAD)
				: makesClasses(owner, name) ? Optional.of(Refusal.LOADER)
				: handlesProcess(owner, name) ? Optional.of(Refusal.PROCESS)
				: makesLoop(owner, name) ? Optional.of(Refusal.LOOP)
				: callsByName(owner, name) ? Optional.of(Refusal.DETOUR)
				: Optional.empty();
	}

	/** Why it is refused where it is called by reflection, or a handle of it is made; empty where it is not. */
	public static Optional<Refusal> indirectRefusal(String owner, String name, String descriptor) {
		boolean hides = owner.equals(METHOD) && name.equals("invoke")
				|| owner.equals(MAKER) && name.equals(NEW_INSTANCE) || makesOf(owner, name)
				|| findsHandle(owner, name);
		return hides ? Optional.of(Refusal.DETOUR)
				: choosesThreads(owner) ? Optional.of(Refusal.THREAD) : refusal(owner, name, descriptor);
	}

	/** Whether its last argument says that a stream is taken apart by threads of others. */
	static boolean choosesThreads(String owner) {
		return owner.equals("java/util/stream/StreamSupport");
	}

	/** Whether it starts a thread, makes one, also that of a subclass, or has something done by threads of others. */
	private static boolean startsThread(String owner, String name, String descriptor) {
		if (name.equals(CONSTRUCTOR)) {
			return MAKES_THREADS.contains(owner);
		}
		if (descriptor.startsWith("()Ljava/util/stream/")) {
			return name.equals("parallel") || name.equals("parallelStream");
		}
		return switch (owner) {
		case THREAD -> name.equals("ofVirtual") || name.equals("ofPlatform") || name.startsWith("start");
		case RUNTIME -> name.equals("addShutdownHook");
		case CONCURRENT + "Executors" -> name.startsWith("new") || name.endsWith("ThreadFactory");
		case CONCURRENT + "ThreadFactory" -> name.equals("newThread");
		case CONCURRENT + "ForkJoinPool" -> name.equals("commonPool");
		case CONCURRENT + "ForkJoinTask" -> name.equals("adapt") || name.equals("fork");
		case CONCURRENT + "CompletableFuture" -> name.endsWith("Async") || name.equals("delayedExecutor");
		case CONCURRENT + "ConcurrentHashMap" -> descriptor.startsWith("(J");
		case "java/lang/ref/Cleaner" -> name.equals("create");
		case "java/net/http/HttpClient" -> name.startsWith("new");
		case "java/nio/channels/AsynchronousFileChannel", "java/nio/channels/AsynchronousSocketChannel",
				"java/nio/channels/AsynchronousServerSocketChannel" ->
			name.equals("open");
		case "java/util/Arrays" -> name.startsWith("parallel");
		default -> false;
		};
	}

	/** Whether it makes classes that no bundle brings. */
	private static boolean makesClasses(String owner, String name) {
		return MAKES_CLASSES.contains(owner) && (name.equals(CONSTRUCTOR) || name.equals(NEW_INSTANCE))
				|| owner.equals(LOOKUP) && name.startsWith("define");
	}

	private static boolean handlesProcess(String owner, String name) {
		return switch (owner) {
		case "java/lang/ProcessBuilder" -> name.startsWith("start");
		case RUNTIME -> name.equals("exec");
		case "java/lang/ProcessHandle", "java/lang/Process" -> name.startsWith("destroy");
		default -> false;
		};
	}

	/** Whether it makes a loop of handles, none of which need be a plug-in's. */
	private static boolean makesLoop(String owner, String name) {
		return owner.equals("java/lang/invoke/MethodHandles") && name.toLowerCase(Locale.ROOT).endsWith("loop");
	}

	/** Whether it calls what is named, or finds a handle of it, out of sight. */
	private static boolean callsByName(String owner, String name) {
		return CALLS_BY_NAME.contains(owner) && (name.equals(CONSTRUCTOR) || name.equals("create"))
				|| owner.startsWith("java/lang/constant/")
						&& (name.equals("resolveConstantDesc") || name.equals("resolveCallSiteDesc"));
	}
}
